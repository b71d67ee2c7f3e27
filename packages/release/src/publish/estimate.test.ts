import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf, isTooSmall } from './estimate.ts';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const variance = fc.double({ min: 0, max: 1e8, noNaN: true });

describe('estimateOf', () => {
  it('holds 95 % of a normal distribution around the number, to a tenth', () => {
    expect(estimateOf(100, 25)).toEqual({ value: 100, low: 90.2, high: 109.8 });
    expect(estimateOf(-3.14, 0)).toEqual({ value: -3.1, low: -3.1, high: -3.1 });
  });

  it('moves no number by more than half of a tenth, and keeps the order', () => {
    fc.assert(
      fc.property(value, variance, (x, v) => {
        const { value: shown, low, high } = estimateOf(x, v);
        const half = 1.959963984540054 * Math.sqrt(v);
        for (const [a, b] of [
          [shown, x],
          [low, x - half],
          [high, x + half],
        ] as const) {
          expect(Math.abs(a - b)).toBeLessThanOrEqual(0.05 + 1e-6);
          expect(Math.abs(a * 10 - Math.round(a * 10))).toBeLessThan(1e-3);
        }
        expect(low).toBeLessThanOrEqual(shown);
        expect(shown).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('isTooSmall', () => {
  it('is so from the point where the interval takes half of the number', () => {
    expect(isTooSmall({ value: 100, low: 50, high: 150 })).toBe(false);
    expect(isTooSmall({ value: 100, low: 49.9, high: 150.1 })).toBe(true);
  });

  it('is so for nobody and for less than nobody', () => {
    fc.assert(
      fc.property(value, variance, (x, v) => {
        const estimate = estimateOf(x, v);
        if (estimate.value <= 0) expect(isTooSmall(estimate)).toBe(true);
      }),
    );
  });

  it('only becomes more so with more noise, and less so with more people', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat({ max: 1e6 }),
        fc.nat(),
        (x, v, more) => {
          const small = (people: number, noise: number) => isTooSmall(estimateOf(people, noise));
          if (small(x, v)) expect(small(x, v + more)).toBe(true);
          if (!small(x, v)) expect(small(x + (more % 1000), v)).toBe(false);
        },
      ),
    );
  });
});
