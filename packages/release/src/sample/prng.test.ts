import type { SecureBits } from '@tessera/privacy';
import { describe, expect, it } from 'vitest';
import { inventionRandom, xoshiro128 } from './prng.ts';
import { FALSE_ALARM, wilson } from './tally.fixture.ts';

const take = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

describe('xoshiro128**', () => {
  it('gives the first words of the published generator', () => {
    expect(take(4, xoshiro128([1, 2, 3, 4]))).toEqual([11520, 0, 5927040, 70819200]);
  });
});

describe('inventionRandom', () => {
  it('is no source of noise, and the types know it', () => {
    // @ts-expect-error invented data must never be protected with a repeatable generator
    const noise: SecureBits = inventionRandom(1);
    expect('next' in noise).toBe(false);
  });

  const fractions = (seed: string | number): number[] => {
    const random = inventionRandom(seed);
    return take(1000, () => random.fraction());
  };

  it('repeats itself for a seed and differs between seeds', () => {
    expect(fractions('a')).toEqual(fractions('a'));
    expect(fractions(7)).toEqual(fractions('7'));
    expect(fractions(7)).not.toEqual(fractions(8));
    expect(fractions('')).not.toEqual(fractions('0'));
  });

  it('stays within [0, 1)', () => {
    expect(fractions(1).every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it(`fills each tenth evenly, with a false alarm rate of ${FALSE_ALARM} a tenth`, () => {
    const random = inventionRandom('tenths');
    const of = 100_000;
    const tenths = Array<number>(10).fill(0);
    for (const value of take(of, () => random.fraction())) {
      const tenth = Math.floor(value * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const yes of tenths) {
      const [low, high] = wilson({ yes, of });
      expect(low).toBeLessThan(0.1);
      expect(high).toBeGreaterThan(0.1);
    }
  });
});
