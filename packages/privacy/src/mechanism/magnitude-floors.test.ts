import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { type Rational, rational, toNumber } from '../random/rational.ts';
import { slowMagnitudes } from './exact-gaussian.fixture.ts';
import { magnitudeFloors } from './magnitude-floors.ts';
import { discreteGaussianPmf } from './pmf.fixture.ts';

/** Whether every floor is what the slow way says, which must leave no room for another. */
function agree(sigma2: Rational, bits: bigint): void {
  const floors = magnitudeFloors(sigma2, bits);
  const slow = slowMagnitudes(sigma2, bits + 20n);
  floors.forEach((floor, k) => {
    const { low, high } = slow[k] ?? { low: (1n << (bits + 20n)) - 1n, high: 1n << (bits + 20n) };
    const last = (1n << bits) - 1n;
    const [least, most] = [low >> 20n, high >> 20n];
    expect(least).toBe(most > last ? last : most);
    expect(floor).toBe(least);
  });
}

describe('magnitudeFloors', () => {
  test.each([
    ['1/1000', 1n, 1000n],
    ['1/16', 1n, 16n],
    ['1/3', 1n, 3n],
    ['1', 1n, 1n],
    ['7/2', 7n, 2n],
    ['1023/64', 1023n, 64n],
    ['30', 30n, 1n],
  ])('are exact at 62 and at 126 bits, variance %s', (_, num, den) => {
    agree(rational(num, den), 62n);
    agree(rational(num, den), 126n);
  });

  test('are exact for any fraction', () => {
    const fractions = fc.tuple(
      fc.bigInt({ min: 1n, max: 300n }),
      fc.bigInt({ min: 1n, max: 100n }),
    );
    fc.assert(
      fc.property(fractions, fc.constantFrom(8n, 30n, 62n), ([num, den], bits) => {
        agree(rational(num, 20n * den), bits);
      }),
      { ...PROPERTY, numRuns: 40 },
    );
  });

  test.each([
    [640_001n, 64n],
    [64_000_001n, 64n],
    [2n ** 24n, 1n],
  ])('follow the sums of doubles for variance %i/%i', (num, den) => {
    const sigma2 = rational(num, den);
    const floors = magnitudeFloors(sigma2, 62n);
    const { from, at } = discreteGaussianPmf(toNumber(sigma2));
    let below = at[-from] as number;
    floors.forEach((floor, k) => {
      if (k > 0) below += 2 * (at[k - from] as number);
      expect(Math.abs(Number(floor) / 2 ** 62 - below)).toBeLessThan(1e-11);
    });
    // An upper limit of the length is what bounds the probability of a draw of more than two words.
    expect(floors.length).toBeLessThan(9.3 * Math.sqrt(toNumber(sigma2)));
  });

  test('never fall and end with the last number', () => {
    const floors = magnitudeFloors(rational(100n, 1n), 62n);
    floors.forEach((floor, k) => {
      expect(k === 0 || floor >= (floors[k - 1] as bigint)).toBe(true);
    });
    expect(floors.indexOf(2n ** 62n - 1n)).toBe(floors.length - 1);
  });

  test('a variance of zero is refused', () => {
    expect(() => magnitudeFloors({ num: 0n, den: 1n }, 62n)).toThrow(RangeError);
  });
});
