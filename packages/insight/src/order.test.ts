import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, tiers } from './order.ts';

const share = (value: number, half: number) => ({ value, low: value - half, high: value + half });

describe('an order', () => {
  it('is told only where intervals do not overlap', () => {
    expect(orderOf(share(0.3, 0.02), share(0.4, 0.02))).toBe(-1);
    expect(orderOf(share(0.5, 0.02), share(0.4, 0.02))).toBe(1);
    expect(orderOf(share(0.5, 0.06), share(0.4, 0.06))).toBe(0);
    expect(orderOf(undefined, share(0.4, 0.06))).toBe(0);
  });

  it('is hidden within groups of values that cannot be told apart', () => {
    const values = [
      share(0.1, 0.01),
      share(0.5, 0.05),
      undefined,
      share(0.45, 0.05),
      share(0.3, 0.02),
    ];
    expect(tiers(values)).toEqual([[1, 3], [4], [0]]);
    expect(tiers([])).toEqual([]);
  });

  it('between groups is an order of all that is in them', () => {
    const values = fc.array(
      fc.record({
        value: fc.double({ min: 0, max: 1, noNaN: true }),
        half: fc.double({ min: 0, max: 0.2, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(values, (all) => {
        const intervals = all.map(({ value, half }) => share(value, half));
        const groups = tiers(intervals);
        expect(groups.flat().sort((a, b) => a - b)).toEqual([...intervals.keys()]);
        groups.forEach((group, g) => {
          for (const i of group) {
            for (const j of groups.slice(g + 1).flat()) {
              expect(orderOf(intervals[i], intervals[j])).toBe(1);
            }
          }
        });
      }),
    );
  });
});
