import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discreteGaussianPmf } from '../mechanism/pmf.fixture.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { type Rational, rational, toNumber } from '../random/rational.ts';
import { namingThresholdUp, tailThresholdUp } from './threshold.ts';

/** P[Z ≥ t] by direct summation. */
function tail(sigma2: Rational, t: number): number {
  const { from, at } = discreteGaussianPmf(toNumber(sigma2));
  return at.reduceRight((sum, mass, k) => (from + k >= t ? sum + mass : sum), 0);
}

const variances = fc
  .tuple(fc.bigInt(1n, 4_000n), fc.bigInt(1n, 8n))
  .map(([n, d]) => rational(n, d));
const deltas = fc
  .integer({ min: 1, max: 12 })
  .chain((digits) => fc.bigInt(1n, 9n).map((first) => rational(first, 10n ** BigInt(digits))));

describe('tailThresholdUp', () => {
  it('is never exceeded with a chance above delta', () => {
    fc.assert(
      fc.property(variances, deltas, (sigma2, delta) => {
        const t = tailThresholdUp(sigma2, delta);
        expect(tail(sigma2, t)).toBeLessThanOrEqual(toNumber(delta) * (1 + 1e-9));
      }),
      PROPERTY,
    );
  });

  it('gives next to nothing away: two less would not do', () => {
    fc.assert(
      fc.property(variances, deltas, (sigma2, delta) => {
        fc.pre(toNumber(delta) <= 1e-3 && toNumber(sigma2) <= 100);
        const t = tailThresholdUp(sigma2, delta);
        expect(tail(sigma2, t - 2)).toBeGreaterThan(toNumber(delta));
      }),
      PROPERTY,
    );
  });

  it.each([
    [1n, 1n, 10n ** 7n, 6],
    [36n, 1n, 10n ** 7n, 32],
    [10_000n, 1n, 10n ** 9n, 601],
  ])('σ² = %i/%i, delta = 1/%i', (num, den, odds, expected) => {
    expect(tailThresholdUp(rational(num, den), rational(1n, odds))).toBe(expected);
  });

  it('takes a tiny variance, a large one and a tiny delta', () => {
    expect(tailThresholdUp(rational(1n, 10n ** 40n), rational(1n, 100n))).toBe(1);
    expect(tailThresholdUp(rational(2n ** 80n, 1n), rational(1n, 100n))).toBeGreaterThan(2 ** 41);
    expect(tailThresholdUp(rational(1n, 1n), rational(1n, 10n ** 60n))).toBeGreaterThan(15);
  });

  it.each([
    [rational(0n, 1n), rational(1n, 2n)],
    [rational(2n ** 81n, 1n), rational(1n, 2n)],
    [rational(1n, 1n), rational(0n, 1n)],
    [rational(1n, 1n), rational(1n, 1n)],
  ])('refuses what is no variance or no delta', (sigma2, delta) => {
    expect(() => tailThresholdUp(sigma2, delta)).toThrow(RangeError);
  });
});

describe('namingThresholdUp', () => {
  it('covers one value of one person, and both ways of being counted twice', () => {
    fc.assert(
      fc.property(variances, deltas, (sigma2, delta) => {
        const threshold = namingThresholdUp(sigma2, delta);
        const most = toNumber(delta) * (1 + 1e-9);
        expect(2 * tail(sigma2, threshold - 1)).toBeLessThanOrEqual(most);
        expect(tail(sigma2, threshold - 2)).toBeLessThanOrEqual(most);
      }),
      PROPERTY,
    );
  });

  it('covers every way of dividing so many rows of one person over values', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(variances, deltas, rows, (sigma2, delta, values) => {
        const all = values.reduce((sum, one) => sum + one, 0);
        fc.pre(all >= 2);
        const threshold = namingThresholdUp(sigma2, delta, all);
        const named = values.reduce((sum, one) => sum + tail(sigma2, threshold - one), 0);
        expect(named).toBeLessThanOrEqual(toNumber(delta) * (1 + 1e-9));
        expect(threshold).toBeGreaterThanOrEqual(namingThresholdUp(sigma2, delta));
      }),
      PROPERTY,
    );
  });

  it.each([0, 1, 2.5, Number.NaN])('refuses %s rows', (rows) => {
    expect(() => namingThresholdUp(rational(9n, 1n), rational(1n, 1000n), rows)).toThrow(
      RangeError,
    );
  });
});
