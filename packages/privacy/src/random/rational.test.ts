import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import {
  divideUp,
  type Rational,
  rational,
  rationalDown,
  rationalUp,
  toNumber,
} from './rational.ts';

describe('rational', () => {
  test('is kept in lowest terms', () => {
    expect(rational(6n, 4n)).toEqual({ num: 3n, den: 2n });
    expect(rational(0n, 9n)).toEqual({ num: 0n, den: 1n });
  });

  test('has no negative numbers and no division by zero', () => {
    expect(() => rational(-1n, 2n)).toThrow(RangeError);
    expect(() => rational(1n, 0n)).toThrow(RangeError);
    expect(() => rationalUp(Number.POSITIVE_INFINITY, 64)).toThrow(RangeError);
    expect(() => rationalUp(Number.NaN, 64)).toThrow(RangeError);
  });

  test('rounds in the direction of its name', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.constantFrom(64, 1e6),
        (x, scale) => {
          const [up, down] = [rationalUp(x, scale), rationalDown(x, scale)];
          expect(toNumber(up)).toBeGreaterThanOrEqual(x * (1 - 2 ** -52));
          expect(toNumber(down)).toBeLessThanOrEqual(x * (1 + 2 ** -52));
          const steps = ({ num, den }: Rational) => (num * BigInt(scale)) / den;
          expect(steps(up) - steps(down)).toBeLessThanOrEqual(1n);
        },
      ),
      PROPERTY,
    );
  });

  test('divideUp is the ceiling', () => {
    expect([divideUp(6n, 3n), divideUp(7n, 3n), divideUp(0n, 3n)]).toEqual([2n, 3n, 0n]);
  });
});
