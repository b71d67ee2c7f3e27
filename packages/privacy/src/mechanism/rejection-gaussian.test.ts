import { describe, expect, test } from 'vitest';
import { rational, toNumber } from '../random/rational.ts';
import { chiSquare, FALSE_ALARM, wilson } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { binned, discreteGaussianPmf } from './pmf.fixture.ts';
import { rejectionGaussianSampler } from './rejection-gaussian.ts';

const DRAWS = 100_000;

const VARIANCES: readonly (readonly [string, bigint, bigint])[] = [
  ['1/16', 1n, 16n],
  ['1/3', 1n, 3n],
  ['1', 1n, 1n],
  ['7/2', 7n, 2n],
  ['4 (a whole deviation)', 4n, 1n],
  ['15.984375 (just below one)', 1023n, 64n],
  ['64', 64n, 1n],
  ['10^4 + 1/64', 640_001n, 64n],
  ['10^8', 100_000_000n, 1n],
];

describe.each(VARIANCES)('discrete Gaussian by rejection, variance %s', (_, num, den) => {
  const sigma2 = rational(num, den);
  const variance = toNumber(sigma2);
  const sampler = rejectionGaussianSampler(seededBits(Number(num % 1_000n) + 17), sigma2);
  const draws = Array.from({ length: DRAWS }, sampler);

  test('has exactly the distribution it claims', () => {
    const width = Math.max(1, Math.floor(Math.sqrt(variance) / 16));
    const { observed, probabilities } = binned(discreteGaussianPmf(variance), draws, width);
    expect(chiSquare(observed, probabilities)).toBeGreaterThan(FALSE_ALARM);
  });

  test('has two equal sides', () => {
    const above = draws.filter((x) => x > 0).length;
    const below = draws.filter((x) => x < 0).length;
    const { low, high } = wilson(above, above + below, FALSE_ALARM);
    expect(low < 0.5 && high > 0.5).toBe(true);
  });

  test('falls on odd and even numbers alike', () => {
    if (variance < 4) return;
    const odd = draws.filter((x) => x % 2 !== 0).length;
    const { low, high } = wilson(odd, DRAWS, FALSE_ALARM);
    expect(low < 0.5 && high > 0.5).toBe(true);
  });
});

test('a test of this size would notice a variance that is 5 % too small', () => {
  const sampler = rejectionGaussianSampler(seededBits(2), rational(95n, 100n));
  const draws = Array.from({ length: DRAWS }, sampler);
  const { observed, probabilities } = binned(discreteGaussianPmf(1), draws);
  expect(chiSquare(observed, probabilities)).toBeLessThan(FALSE_ALARM);
});

test('a variance of zero is refused', () => {
  expect(() => rejectionGaussianSampler(seededBits(1), { num: 0n, den: 1n })).toThrow(RangeError);
});

// These numbers change only when words are consumed in another order. That is no defect by itself;
// it must be meant.
test.each([
  ['1/3', 1n, 3n, [0, 0, 0, 0, -1, 0, -1, 1, -1, 0, 0, -1]],
  ['7/2', 7n, 2n, [2, 2, -1, -1, 1, 1, 5, 1, -1, -1, -1, 0]],
  ['64', 64n, 1n, [7, 5, -4, -6, -4, -4, 4, 0, -3, -7, -9, 11]],
  ['10^4 + 1/64', 640_001n, 64n, [53, 101, 33, -71, 268, -102, -18, 67, -47, -22, -74, 54]],
  [
    '10^8',
    100_000_000n,
    1n,
    [389, 7706, -5858, -5396, -2120, -9419, -750, 6278, 11442, -5206, -3043, -7097],
  ],
] as const)('known draws of variance %s', (_, num, den, expected) => {
  const sampler = rejectionGaussianSampler(seededBits(1), rational(num, den));
  expect(Array.from({ length: 12 }, sampler)).toEqual(expected);
});
