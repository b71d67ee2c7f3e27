import { describe, expect, test } from 'vitest';
import { chiSquare, FALSE_ALARM, wilson } from '../statistics.fixture.ts';
import { seededBits } from '../testing.ts';
import { type SecureBits, secureBits } from './bits.ts';

const WORDS = 60_000;

describe.each([
  ['secureBits', () => secureBits()],
  ['seededBits', () => seededBits(7)],
] as const)('%s', (_, make) => {
  const words = Array.from(
    { length: WORDS },
    (() => {
      const bits: SecureBits = make();
      return () => bits.next();
    })(),
  );

  test('gives words of 32 bits', () => {
    expect(words.every((w) => Number.isInteger(w) && w >= 0 && w < 2 ** 32)).toBe(true);
  });

  test('sets every bit in half of the words', () => {
    for (let bit = 0; bit < 32; bit++) {
      const set = words.filter((word) => (word >>> bit) & 1).length;
      const { low, high } = wilson(set, WORDS, FALSE_ALARM / 32);
      expect(low < 0.5 && high > 0.5, `bit ${bit}: ${set}`).toBe(true);
    }
  });

  test('spreads the high and the low byte evenly', () => {
    for (const shift of [0, 24]) {
      const seen = new Array<number>(256).fill(0);
      for (const word of words) {
        const byte = (word >>> shift) & 255;
        seen[byte] = (seen[byte] as number) + 1;
      }
      expect(chiSquare(seen, new Array<number>(256).fill(1 / 256))).toBeGreaterThan(FALSE_ALARM);
    }
  });
});

describe('secureBits', () => {
  test('says where its words come from', () => {
    expect(secureBits().kind).toBe('csprng');
    expect(seededBits(1).kind).toBe('seeded-for-tests');
  });

  test('differs from one instance to the next and beyond the end of a pool', () => {
    const [a, b] = [secureBits(), secureBits()];
    const length = 40_000;
    const first = Array.from({ length }, () => a.next());
    const second = Array.from({ length }, () => b.next());
    const agree = first.filter((word, i) => word === second[i]).length;
    expect(agree).toBeLessThan(4);
    // A pool that was handed out twice, or handed out as zeros, would repeat nearly everywhere.
    const pool = 16_384;
    const repeats = first.filter((word, i) => i >= pool && word === first[i - pool]).length;
    expect(repeats).toBeLessThan(4);
    expect(first.filter((word) => word === 0).length).toBeLessThan(4);
  });
});

test('seededBits repeats itself exactly', () => {
  const words = (seed: number) => {
    const bits = seededBits(seed);
    return [bits.next(), bits.next(), bits.next()];
  };
  expect(words(42)).toEqual(words(42));
  expect(words(42)).not.toEqual(words(43));
});
