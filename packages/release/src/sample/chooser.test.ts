import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFrom, chooser } from './chooser.ts';
import type { InventionRandom } from './prng.ts';

/** Every fraction of an even grid once: an integral in place of a sample. */
function grid(points: number): InventionRandom {
  let at = 0;
  return {
    purpose: 'invented data only',
    fraction: () => {
      at += 1;
      return (at - 0.5) / points;
    },
  };
}

const POINTS = 20_000;
const weights = fc
  .array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((weight) => weight > 0));

describe('chooser', () => {
  it('draws every index with its share of the weight', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const pick = chooser(list);
        const random = grid(POINTS);
        const seen = Array<number>(list.length).fill(0);
        for (let at = 0; at < POINTS; at += 1) {
          const index = pick(random);
          seen[index] = (seen[index] ?? 0) + 1;
        }
        const total = list.reduce((sum, weight) => sum + weight, 0);
        list.forEach((weight, index) => {
          const off = Math.abs((seen[index] ?? 0) / POINTS - weight / total);
          expect(off).toBeLessThan((2 * list.length) / POINTS);
        });
      }),
    );
  });

  it('never draws a weight of 0', () => {
    const pick = chooser([0, 1, 0]);
    const random = grid(1000);
    expect(new Set(Array.from({ length: 1000 }, () => pick(random)))).toEqual(new Set([1]));
  });

  it('refuses weights that are all 0', () => {
    expect(() => chooser([0, 0])).toThrow(RangeError);
  });

  it('names what it draws', () => {
    const random = grid(4);
    const draw = chooseFrom({ one: 1, two: 1 });
    expect(Array.from({ length: 4 }, () => draw(random))).toEqual(['one', 'one', 'two', 'two']);
  });
});
