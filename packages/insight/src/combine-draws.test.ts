import { describe, expect, it } from 'vitest';
import { combineDraws } from './combine-draws.ts';
import { coverage, expectAtLeastNominal, expectNominal, noise } from './coverage.fixture.ts';

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
