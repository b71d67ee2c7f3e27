import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { digitOf, keyShape } from './classes.ts';
import { blankingOrder, suppressCells } from './suppress-cells.ts';

const SHAPE = keyShape([4, 3, 5]);
const COSTS = [1, 3, 0.5];

/** Distinct keys with a count each. */
const counted = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 59 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 40,
    selector: ([key]) => key,
  })
  .map((list) => ({
    keys: Float64Array.from(list, ([key]) => key),
    counts: Int32Array.from(list, ([, count]) => count),
  }));

describe('suppressCells', () => {
  test('leaves no class small, blanks only small ones, and blanks cells to 0 alone', () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 9 }), ({ keys, counts }, k) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(all >= k);
        const order = blankingOrder(COSTS);
        const { targets, topUp } = suppressCells({ keys, counts, shape: SHAPE, k, order });
        const sizes = new Map<number, number>();
        for (const [id, target] of targets.entries()) {
          sizes.set(target, (sizes.get(target) ?? 0) + (counts[id] as number));
          if ((counts[id] as number) >= k) expect(target).toBe(keys[id]);
          for (const j of [0, 1, 2]) {
            const digit = digitOf(target, SHAPE, j);
            expect([0, digitOf(keys[id] as number, SHAPE, j)]).toContain(digit);
          }
        }
        if (topUp !== undefined) {
          sizes.set(topUp.key, (sizes.get(topUp.key) ?? 0) - topUp.rows);
          sizes.set(0, (sizes.get(0) ?? 0) + topUp.rows);
        }
        for (const size of sizes.values()) expect(size === 0 || size >= k).toBe(true);
        expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(all);
      }),
      PROPERTY,
    );
  });

  test('takes the cheapest cell that helps', () => {
    // Two classes that differ in the first and the last column: blanking the last is cheaper.
    const keys = Float64Array.of(1 + 4 * 1 + 12 * 1, 1 + 4 * 1 + 12 * 2);
    const counts = Int32Array.of(2, 2);
    const { targets } = suppressCells({
      ...{ keys, counts, shape: SHAPE, k: 3 },
      order: blankingOrder(COSTS),
    });
    expect([...targets]).toEqual([5, 5]);
  });

  test('joins a class that is large enough already rather than blanking more', () => {
    const keys = Float64Array.of(5, 5 + 12);
    const { targets, topUp } = suppressCells({
      ...{ keys, counts: Int32Array.of(8, 1), shape: SHAPE, k: 3 },
      order: blankingOrder(COSTS),
    });
    expect([...targets, topUp]).toEqual([5, 5, undefined]);
  });

  test('tops up the blank class from the largest one, in part or, if need be, whole', () => {
    const order = blankingOrder(COSTS);
    const keys = Float64Array.of(5, 58);
    const shape = SHAPE;
    const rest = (large: number) =>
      suppressCells({ keys, counts: Int32Array.of(large, 1), shape, k: 3, order });
    expect(rest(9)).toEqual({ targets: Float64Array.of(5, 0), topUp: { key: 5, rows: 2 } });
    expect(rest(4)).toEqual({ targets: Float64Array.of(5, 0), topUp: { key: 5, rows: 4 } });
  });
});

describe('blankingOrder', () => {
  test('goes from cheap to dear, passes over what costs nothing, and ends with everything', () => {
    expect(blankingOrder([1, 0, 3])).toEqual([[0], [2], [0, 2]]);
    expect(blankingOrder([])).toEqual([]);
    expect(blankingOrder([2, 1, 1.5])).toEqual([[1], [2], [0], [1, 2], [0, 1], [0, 2], [0, 1, 2]]);
  });

  test('of many columns leaves out the middle sizes and keeps the full set', () => {
    const order = blankingOrder(Array.from({ length: 12 }, () => 1));
    const sizes = new Set(order.map((columns) => columns.length));
    expect([...sizes]).toEqual([1, 2, 3, 11, 12]);
    expect(order.at(-1)).toHaveLength(12);
  });
});
