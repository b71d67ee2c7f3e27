import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { compression, compressTable, expandTable } from './compress.ts';

const estimates = fc
  .array(fc.double({ min: -50, max: 500, noNaN: true }), { minLength: 17, maxLength: 60 })
  .map((values) => Float64Array.from(values));

describe('compression', () => {
  test('keeps small and ruled columns as they are', () => {
    const few = compression(Float64Array.of(-5, 0, 1, 2), 100, false);
    expect([few.size, few.rare]).toEqual([4, []]);
    const ruled = compression(new Float64Array(50), 100, true);
    expect([ruled.size, [...ruled.to]]).toEqual([50, Array.from({ length: 50 }, (_, i) => i)]);
  });

  test('merges exactly what cannot be told from noise, and never the blank', () => {
    fc.assert(
      fc.property(estimates, (values) => {
        const { size, to, rare, weights } = compression(values, 20, false);
        const expected = [...values.keys()].filter((i) => i > 0 && (values[i] as number) <= 60);
        expect(rare).toEqual(expected);
        expect(new Set(to).size).toBe(size);
        expect(Math.max(...to)).toBe(size - 1);
        for (const category of rare) expect(to[category]).toBe(size - 1);
        expect([...weights].every((weight) => weight >= 0)).toBe(true);
        expect(to[0]).toBe(0);
      }),
      PROPERTY,
    );
  });

  test('tables keep their sums over merged categories', () => {
    fc.assert(
      fc.property(estimates, (values) => {
        const wide = compression(values, 20, false);
        const flag = compression(Float64Array.of(1, 1), 1, false);
        const sizes = [values.length, 2];
        const table = Float64Array.from({ length: 2 * values.length }, (_, i) => i + 1);
        const merged = compressTable(table, [0, 1], sizes, [wide, flag]);
        expect(merged.length).toBe(2 * wide.size);
        const sums = new Float64Array(merged.length);
        table.forEach((value, cell) => {
          const at = 2 * (wide.to[Math.floor(cell / 2)] as number) + (cell % 2);
          sums[at] = (sums[at] as number) + value;
        });
        expect(merged).toEqual(sums);
        const again = expandTable(merged, [0, 1], sizes, [wide, flag]);
        expect(again.every((value) => value >= 0)).toBe(true);
        compressTable(again, [0, 1], sizes, [wide, flag]).forEach((value, at) => {
          expect(value).toBeCloseTo(merged[at] as number, 6);
        });
      }),
      PROPERTY,
    );
  });
});
