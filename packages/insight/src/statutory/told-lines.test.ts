import { describe, expect, it } from 'vitest';
import { perHundredThousand } from './per-hundred-thousand.ts';
import { toldLines } from './told-lines.ts';
import { isTooFew } from './too-few.ts';

describe('too few people to speak of', () => {
  it.each([
    [9, 0, true],
    [10, 0, false],
    [-5, 0, true],
    [Number.NaN, 0, true],
    // Half of 40 is 20, and 1.96 times the square root of the variance is that much at 104.
    [40, 104, false],
    [40, 105, true],
    [1_000, Number.POSITIVE_INFINITY, true],
  ])('%d with a noise of variance %d: %s', (value, variance, expected) => {
    expect(isTooFew({ value, variance })).toBe(expected);
  });

  it('may be another number', () => {
    expect(isTooFew({ value: 4, variance: 0 }, 3)).toBe(false);
  });
});

describe('a long list', () => {
  it('is told where it can be, and together with everybody else where it cannot', () => {
    const totals = [12, 0, 9, 300].map((value) => ({ value, variance: 0 }));
    expect(toldLines(totals)).toEqual({ told: [0, 3], others: [1, 2] });
  });
});

describe('people detected per 100,000 residents', () => {
  it('are the count and both ends of its interval', () => {
    const rate = perHundredThousand({ value: 150, low: 120, high: 180 }, 15_000_000);
    expect(rate).toEqual({ value: 1, low: 0.8, high: 1.2 });
  });

  it.each([0, -1, Number.NaN])('are none for %d residents', (residents) => {
    expect(() => perHundredThousand({ value: 1, low: 1, high: 1 }, residents)).toThrow(RangeError);
  });
});
