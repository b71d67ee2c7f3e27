import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { scriptedBits } from '../random/scripted-bits.fixture.ts';
import { clopperPearson, FALSE_ALARM } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import {
  bernoulli,
  bernoulliExp,
  bernoulliExpOne,
  bernoulliExpSmall,
  SMALL_LIMIT,
} from './bernoulli.ts';

const DRAWS = 60_000;

/** The outcome for known words; fails when a word is left over or missing. */
function outcome(num: bigint, den: bigint, ...words: readonly number[]): boolean {
  const { bits, left } = scriptedBits(...words);
  const result = bernoulli(bits, num, den);
  expect(left()).toBe(0);
  return result;
}

describe('bernoulli', () => {
  test('0 and 1 are certain and cost no word', () => {
    expect(outcome(0n, 5n)).toBe(false);
    expect(outcome(5n, 5n)).toBe(true);
  });

  test('one half splits the words in the middle', () => {
    expect(outcome(1n, 2n, 2 ** 31 - 1)).toBe(true);
    expect(outcome(1n, 2n, 2 ** 31)).toBe(false);
    expect(outcome(1n, 2n, 0)).toBe(true);
    expect(outcome(1n, 2n, 2 ** 32 - 1)).toBe(false);
  });

  test('one third: a tie is broken by the second word, and by the third', () => {
    const digit = 0x55555555;
    expect(outcome(1n, 3n, digit - 1)).toBe(true);
    expect(outcome(1n, 3n, digit + 1)).toBe(false);
    expect(outcome(1n, 3n, digit, digit - 1)).toBe(true);
    expect(outcome(1n, 3n, digit, digit + 1)).toBe(false);
    expect(outcome(1n, 3n, digit, digit, 0)).toBe(true);
    expect(outcome(1n, 3n, digit, digit, 2 ** 32 - 1)).toBe(false);
  });

  test('a chance of 2^-64 needs two words of zeros', () => {
    const den = 2n ** 64n;
    expect(outcome(1n, den, 0, 0)).toBe(true);
    expect(outcome(1n, den, 0, 1)).toBe(false);
    expect(outcome(1n, den, 1)).toBe(false);
  });

  test('the words that give true are counted exactly, for any fraction', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 2n ** 80n }),
        fc.bigInt({ min: 1n, max: 2n ** 80n }),
        (a, b) => {
          const [num, den] = a < b ? [a, b] : [b, a + 1n];
          // With two words there are 2^64 equal cases; exactly ⌊2^64·num/den⌋ of them lie wholly below.
          const cut = (num << 64n) / den;
          const words = (n: bigint) => [Number(n >> 32n), Number(n & 0xffffffffn)];
          const ask = (n: bigint) =>
            bernoulli(scriptedBits(...words(n), 2 ** 32 - 1).bits, num, den);
          if (cut > 0n) expect(ask(cut - 1n)).toBe(true);
          if (cut < 2n ** 64n) expect(ask(cut)).toBe(false);
        },
      ),
      PROPERTY,
    );
  });
});

describe('bernoulliExp', () => {
  test.each([
    [0n, 1n],
    [1n, 1_000_000_000n],
    [1n, 3n],
    [1n, 1n],
    [5n, 2n],
    [30n, 1n],
  ])('exp(−%i/%i)', (num, den) => {
    const bits = seededBits(100 + Number(num));
    let hits = 0;
    for (let i = 0; i < DRAWS; i++) if (bernoulliExp(bits, num, den)) hits += 1;
    const chance = Math.exp(-Number(num) / Number(den));
    const { low, high } = clopperPearson(hits, DRAWS, FALSE_ALARM);
    expect(low).toBeLessThanOrEqual(chance);
    expect(high).toBeGreaterThanOrEqual(chance);
  });

  test('exp(−1)', () => {
    const bits = seededBits(9);
    let hits = 0;
    for (let i = 0; i < DRAWS; i++) if (bernoulliExpOne(bits)) hits += 1;
    const { low, high } = clopperPearson(hits, DRAWS, FALSE_ALARM);
    expect(low < Math.exp(-1) && Math.exp(-1) < high).toBe(true);
  });

  test('known words: the parity of the first failure decides', () => {
    const first = scriptedBits(0x55555556);
    expect(bernoulliExp(first.bits, 1n, 3n)).toBe(true);
    const second = scriptedBits(0, 0x2aaaaaab);
    expect(bernoulliExp(second.bits, 1n, 3n)).toBe(false);
    const third = scriptedBits(0, 0, 2 ** 32 - 1);
    expect(bernoulliExp(third.bits, 1n, 3n)).toBe(true);
    expect([first.left(), second.left(), third.left()]).toEqual([0, 0, 0]);
  });

  test('the doubles of the inner loop agree with the whole numbers, word for word', () => {
    fc.assert(
      fc.property(fc.nat(SMALL_LIMIT - 2), fc.nat(SMALL_LIMIT - 2), fc.nat(), (a, b, seed) => {
        const [num, den] = a < b ? [a, b] : [b, a + 1];
        const [exact, quick] = [seededBits(seed), seededBits(seed)];
        for (let i = 0; i < 20; i++) {
          const expected = bernoulliExp(exact, BigInt(num), BigInt(den));
          expect(bernoulliExpSmall(quick, num, den)).toBe(expected);
        }
        expect(quick.next()).toBe(exact.next());
      }),
      PROPERTY,
    );
  });
});
