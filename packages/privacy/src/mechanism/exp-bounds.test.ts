import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { rational } from '../random/rational.ts';
import { slowExp } from './exact-gaussian.fixture.ts';
import { expBounds } from './exp-bounds.ts';

const fractions = fc
  .tuple(fc.bigInt({ min: 0n, max: 5_000n }), fc.bigInt({ min: 1n, max: 400n }))
  .map(([num, den]) => rational(num, den));

test('the bounds enclose the value at every precision, and are narrow', () => {
  fc.assert(
    fc.property(fractions, fc.integer({ min: 1, max: 200 }), (x, bits) => {
      const { low, high } = expBounds(x, BigInt(bits));
      const slow = slowExp(x);
      const shift = 256n - BigInt(bits);
      expect(low << shift <= slow.high).toBe(true);
      expect(high << shift >= slow.low).toBe(true);
      expect(low >= 0n).toBe(true);
      if (bits >= 64) expect(high - low < 1n << 24n).toBe(true);
    }),
    { ...PROPERTY, numRuns: 80 },
  );
});

test('exp(0) is 1, and exp of much is next to nothing', () => {
  const one = 1n << 64n;
  const zero = expBounds(rational(0n, 1n), 64n);
  expect(zero.low <= one && one <= zero.high && zero.high - zero.low < 8n).toBe(true);
  const nothing = expBounds(rational(10n ** 6n, 1n), 64n);
  expect(nothing.low).toBe(0n);
  expect(nothing.high < 4n).toBe(true);
});

test('a known value: exp(−1) to 30 digits', () => {
  const { low, high } = expBounds(rational(1n, 1n), 128n);
  const digits = (bound: bigint) => (bound * 10n ** 30n) >> 128n;
  expect(digits(low)).toBe(367_879_441_171_442_321_595_523_770_161n);
  expect(digits(high)).toBe(367_879_441_171_442_321_595_523_770_161n);
});
