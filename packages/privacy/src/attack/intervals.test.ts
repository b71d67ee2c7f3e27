import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearson, newcombe, wilson } from './intervals.ts';

describe('intervals', () => {
  test('of Clopper and Pearson: 0 of 10 and 5 of 10, as in every table', () => {
    expect(clopperPearson(0, 10, 0.05).high).toBeCloseTo(0.30849710781876, 10);
    expect(clopperPearson(5, 10, 0.05).low).toBeCloseTo(0.187086028447, 10);
  });

  test('of Newcombe: 56 of 70 against 48 of 80, the example of the paper', () => {
    const { low, high } = newcombe({ hits: 56, trials: 70 }, { hits: 48, trials: 80 }, 0.05);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  test('hold what was seen, and say nothing of nobody', () => {
    const rate = fc
      .tuple(fc.nat(300), fc.nat(300))
      .map(([a, b]) => ({ hits: Math.min(a, b), trials: Math.max(a, b, 1) }));
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const share = one.hits / one.trials;
        for (const interval of [clopperPearson, wilson]) {
          const { low, high } = interval(one.hits, one.trials, 0.05);
          expect(low).toBeLessThanOrEqual(share + 1e-12);
          expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        }
        const { low, high } = newcombe(one, other, 0.05);
        const gap = share - other.hits / other.trials;
        expect(low).toBeLessThanOrEqual(gap + 1e-12);
        expect(high).toBeGreaterThanOrEqual(gap - 1e-12);
      }),
      { numRuns: 100 },
    );
    expect(wilson(0, 0, 0.05)).toEqual({ low: 0, high: 1 });
  });
});
