import { perturbed, ResidualEstimator, withinIntervals } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { describe, expect, it } from 'vitest';
import { releasedForTests } from '../../privacy/src/mechanism/released.fixture.ts';
import { combineDraws } from './combine-draws.ts';
import { coverage, expectAtLeastNominal, expectNominal, noise } from './coverage.fixture.ts';
import { Z95 } from './noisy.ts';

const RUNS = 20_000;
const SD = 200;
const TRUTH = 30_000;

/** Statistics of `m` files from one release of a number with noise. */
function draws(m: number, fresh: () => number, sampled: () => number, measured: number) {
  return Array.from({ length: m }, () => measured + fresh() + sampled());
}

describe('combineDraws', () => {
  it.each([2, 5, 20])(
    'covers 95 times of 100 with %i files from freshly perturbed estimates',
    (m) => {
      const [noisy, fresh] = [noise(m, SD), noise(m + 1, SD)];
      const { hits } = coverage(RUNS, TRUTH, () =>
        combineDraws(draws(m, fresh, () => 0, TRUTH + noisy())),
      );
      expectNominal(hits, RUNS);
    },
  );

  it('covers at least as often when the files are samples as well', () => {
    const [noisy, fresh, sample] = [noise(51, SD), noise(52, SD), noise(53, SD)];
    const { hits } = coverage(RUNS, TRUTH, () =>
      combineDraws(draws(5, fresh, sample, TRUTH + noisy())),
    );
    expectAtLeastNominal(hits, RUNS);
  });

  it('would cover far too seldom with files from one fitted model', () => {
    const [noisy, sample] = [noise(61, SD), noise(62, SD / 4)];
    const { share } = coverage(RUNS, TRUTH, () =>
      combineDraws(draws(5, () => 0, sample, TRUTH + noisy())),
    );
    expect(share).toBeLessThan(0.6);
  });

  it('refuses one file', () => {
    expect(() => combineDraws([3])).toThrow(RangeError);
    expect(() => combineDraws([])).toThrow(RangeError);
  });

  it('follows its formula', () => {
    const combined = combineDraws([1, 2, 3]);
    expect(combined).toMatchObject({ value: 2, between: 1, variance: 4 / 3, degrees: 2 });
    expect(combined.high - 2).toBeCloseTo(4.30265 * Math.sqrt(4 / 3), 4);
  });
});

describe('files of two columns from perturbed measurements', () => {
  const SIZES = [3, 4];
  const PAIR = [300, 250, 150, 120, 200, 400, 90, 210, 350, 160, 130, 640];
  const PEOPLE = 3_000;
  const NOISE = 30;
  const FILES = 5;
  const RELEASES = 1_000;

  const rowsOf = (pair: ArrayLike<number>) =>
    [0, 1, 2].map((r) => [0, 1, 2, 3].reduce((sum, c) => sum + (pair[r * 4 + c] as number), 0));
  const columnsOf = (pair: ArrayLike<number>) =>
    [0, 1, 2, 3].map((c) => [0, 1, 2].reduce((sum, r) => sum + (pair[r * 4 + c] as number), 0));
  const TABLES = [
    { clique: [], values: [PEOPLE] },
    { clique: [0], values: rowsOf(PAIR) },
    { clique: [1], values: columnsOf(PAIR) },
    { clique: [0, 1], values: PAIR },
  ];

  /** Whole numbers of rows in each cell: systematic rounding, as rows are drawn. */
  function drawn(pair: Float64Array, offset: number): readonly number[] {
    let reached = 0;
    return Array.from(pair, (mass) => {
      const before = Math.floor(reached + offset);
      reached += mass;
      return Math.floor(reached + offset) - before;
    });
  }

  it('cover the shares of all cells 94 to 96 times of 100', () => {
    const [bits, measure] = [seededBits(71), noise(72, NOISE)];
    const hits = { one: 0, two: 0 };
    const shares = (pair: readonly number[]) => {
      const people = pair.reduce((a, b) => a + b, 0);
      return { one: rowsOf(pair).map((n) => n / people), two: pair.map((n) => n / people) };
    };
    const truth = shares(PAIR);
    for (let run = 0; run < RELEASES; run++) {
      const released = TABLES.map(({ clique, values }) => ({
        clique,
        values: releasedForTests(values.map((value) => value + measure())),
        sigma2: NOISE ** 2,
      }));
      const files = Array.from({ length: FILES }, () => {
        const again = released.map((one) => ({
          ...one,
          values: perturbed(bits, one.values, one.sigma2),
        }));
        const estimates = new ResidualEstimator(SIZES, again);
        const { values, variance } = estimates.pair(0, 1);
        const people = Math.round(estimates.total().value);
        const offset = (bits.next() >>> 8) / 2 ** 24;
        return shares(drawn(withinIntervals(values, people, Z95 * Math.sqrt(variance)), offset));
      });
      for (const order of ['one', 'two'] as const) {
        truth[order].forEach((share, cell) => {
          const { low, high } = combineDraws(files.map((file) => file[order][cell] as number));
          if (low <= share && share <= high) hits[order] += 1;
        });
      }
    }
    for (const order of ['one', 'two'] as const) {
      const covered = hits[order] / (RELEASES * truth[order].length);
      expect(covered).toBeGreaterThan(0.94);
      expect(covered).toBeLessThan(0.96);
    }
  });
});
