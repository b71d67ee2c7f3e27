import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discreteGaussianSampler } from '../mechanism/discrete-gaussian.ts';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { rational, toNumber } from '../random/rational.ts';
import { twoSidedZ } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { allPairs, type Clique, cellsOf } from './clique.ts';
import { denseGls } from './dense-gls.fixture.ts';
import { type Measurement, ResidualEstimator } from './residual.ts';

const SIZES = [2, 3, 2];
const CLIQUES: readonly Clique[] = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2]];

const measurementOf = (clique: Clique): fc.Arbitrary<Measurement> =>
  fc.record({
    clique: fc.constant(clique),
    values: fc
      .array(fc.integer({ min: -50, max: 400 }), {
        minLength: cellsOf(clique, SIZES),
        maxLength: cellsOf(clique, SIZES),
      })
      .map(releasedForTests),
    sigma2: fc.integer({ min: 1, max: 200 }).map((k) => k / 4),
  });

/** Every pair is measured once; the total and the columns none, one or two times. */
const campaigns = fc
  .tuple(
    ...CLIQUES.map((clique) =>
      clique.length === 2
        ? fc.tuple(measurementOf(clique))
        : fc.array(measurementOf(clique), { maxLength: 2 }),
    ),
  )
  .map((parts) => parts.flat());

/** Equal to nine digits of the largest number. */
function close(a: ArrayLike<number>, b: ArrayLike<number>): void {
  expect(a.length).toBe(b.length);
  const largest = Math.max(1, ...Array.from(b, Math.abs));
  Array.from(a).forEach((value, i) => {
    expect(Math.abs(value - (b[i] as number)) / largest).toBeLessThan(1e-9);
  });
}

describe('ResidualEstimator against least squares written out in full', () => {
  test('the same values and the same variances', () => {
    fc.assert(
      fc.property(campaigns, (measurements) => {
        const estimator = new ResidualEstimator(SIZES, measurements);
        const total = denseGls(SIZES, measurements, []);
        close([estimator.total().value], total.values);
        close([estimator.total().variance], total.variances);
        for (const column of [0, 1, 2]) {
          const expected = denseGls(SIZES, measurements, [column]);
          const { values, variance } = estimator.column(column);
          close(values, expected.values);
          for (const one of expected.variances) close([variance], [one]);
        }
        for (const [i, j] of allPairs(3)) {
          const expected = denseGls(SIZES, measurements, [i, j]);
          const { values, variance } = estimator.pair(i, j);
          close(values, expected.values);
          for (const one of expected.variances) close([variance], [one]);
        }
      }),
      { ...PROPERTY, numRuns: 60 },
    );
  });

  test('measurements without noise in them come back as they were', () => {
    const joint = Array.from({ length: 12 }, (_, i) => (i * 7) % 11);
    const measurements = CLIQUES.map((clique) => ({
      clique,
      values: releasedForTests(table(joint, clique)),
      sigma2: 3,
    }));
    const estimator = new ResidualEstimator(SIZES, measurements);
    close([estimator.total().value], table(joint, []));
    close(estimator.column(1).values, table(joint, [1]));
    close(estimator.pair(0, 2).values, table(joint, [0, 2]));
  });

  test('tables agree on their margins', () => {
    fc.assert(
      fc.property(campaigns, (measurements) => {
        const estimator = new ResidualEstimator(SIZES, measurements);
        const { values } = estimator.pair(1, 2);
        const rows = [0, 1, 2].map(
          (r) => (values[2 * r] as number) + (values[2 * r + 1] as number),
        );
        close(rows, estimator.column(1).values);
        const sum = rows.reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(estimator.total().value, 8);
      }),
      PROPERTY,
    );
  });

  test('more measurements never make an estimate worse', () => {
    fc.assert(
      fc.property(campaigns, measurementOf([1]), (measurements, more) => {
        const before = new ResidualEstimator(SIZES, measurements);
        const after = new ResidualEstimator(SIZES, [...measurements, more]);
        expect(after.total().variance).toBeLessThanOrEqual(before.total().variance);
        expect(after.column(1).variance).toBeLessThanOrEqual(before.column(1).variance);
        expect(after.pair(0, 1).variance).toBeLessThanOrEqual(before.pair(0, 1).variance + 1e-9);
      }),
      PROPERTY,
    );
  });

  test('what was not measured is refused', () => {
    const estimator = new ResidualEstimator(SIZES, [
      { clique: [0], values: releasedForTests([1, 2]), sigma2: 1 },
    ]);
    expect(() => estimator.column(1)).toThrow(RangeError);
    expect(() => estimator.pair(0, 1)).toThrow(RangeError);
    expect(estimator.column(0).values).toEqual(Float64Array.of(1, 2));
  });
});

describe('with noise from the sampler', () => {
  const joint = Array.from({ length: 12 }, (_, i) => 20 + ((i * 37) % 61));
  const variances = [90n, 70n, 50n, 60n, 80n, 110n, 40n].map((n) => rational(n, 1n));
  const RUNS = 12_000;

  test('intervals of 95 % hold the truth in 94 to 96 % of runs; estimates have no bias', () => {
    const bits = seededBits(77);
    const samplers = variances.map((sigma2) => discreteGaussianSampler(bits, sigma2));
    const truths = CLIQUES.map((clique) => table(joint, clique));
    const held = CLIQUES.map((_, t) => truths[t]!.map(() => 0));
    const errors = CLIQUES.map((_, t) => truths[t]!.map(() => 0));
    const claimed: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const measurements = CLIQUES.map((clique, t) => ({
        clique,
        values: releasedForTests(truths[t]!.map((value) => value + samplers[t]!())),
        sigma2: toNumber(variances[t]!),
      }));
      const estimator = new ResidualEstimator(SIZES, measurements);
      CLIQUES.forEach(([i, j], t) => {
        const { values, variance } =
          i === undefined
            ? { values: [estimator.total().value], variance: estimator.total().variance }
            : j === undefined
              ? estimator.column(i)
              : estimator.pair(i, j);
        claimed[t] = variance;
        truths[t]!.forEach((truth, cell) => {
          const error = values[cell]! - truth;
          errors[t]![cell]! += error;
          if (Math.abs(error) <= 1.959963984540054 * Math.sqrt(variance)) held[t]![cell]! += 1;
        });
      });
    }
    // One cell in a million would miss ±1 % by bad luck: 4.9 standard errors of 0.2 %.
    const z = twoSidedZ(1e-6 / 22);
    CLIQUES.forEach((_, t) => {
      held[t]!.forEach((count, cell) => {
        expect(count / RUNS).toBeGreaterThan(0.94);
        expect(count / RUNS).toBeLessThan(0.96);
        expect(Math.abs(errors[t]![cell]! / RUNS)).toBeLessThan(z * Math.sqrt(claimed[t]! / RUNS));
      });
    });
  });
});

/** The table of a clique, from a joint table over `SIZES`. */
function table(joint: readonly number[], clique: Clique): number[] {
  const sums = new Array<number>(cellsOf(clique, SIZES)).fill(0);
  joint.forEach((count, cell) => {
    const categories = [Math.floor(cell / 6), Math.floor(cell / 2) % 3, cell % 2];
    const at = clique.reduce((index, column) => index * SIZES[column]! + categories[column]!, 0);
    sums[at]! += count;
  });
  return sums;
}
