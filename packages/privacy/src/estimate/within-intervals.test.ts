import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinIntervals } from './within-intervals.ts';

const TOLERANCE = 1e-6;

test('keeps every cell within reach, none negative, with the total, where that can be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 5_000, noNaN: true }), { minLength: 1, maxLength: 60 }),
      fc.double({ min: 1, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, reach, part) => {
        const low = values.reduce((sum, v) => sum + Math.max(0, v - reach), 0);
        const high = values.reduce((sum, v) => sum + Math.max(0, v + reach), 0);
        const total = low + part * (high - low);
        const table = withinIntervals(values, total, reach);
        const sum = table.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(TOLERANCE * (1 + total));
        table.forEach((cell, i) => {
          const value = values[i] as number;
          expect(cell).toBeGreaterThanOrEqual(0);
          expect(cell).toBeLessThanOrEqual(Math.max(0, value + reach) + TOLERANCE * (1 + total));
          expect(cell).toBeGreaterThanOrEqual(Math.max(0, value - reach) - TOLERANCE * (1 + total));
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('goes as near to another table as the intervals let it', () => {
  const table = withinIntervals([10, 20, 30], 60, 4, undefined, [20, 20, 20]);
  expect([...table].map((cell) => Math.round(cell))).toEqual([14, 20, 26]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: -99, max: 999 })), {
        minLength: 1,
        maxLength: 30,
      }),
      fc.integer({ min: 1, max: 60 }),
      (cells, reach) => {
        const values = cells.map(([value]) => value);
        const total = values.reduce((a, b) => a + b, 0);
        const towards = cells.map(([, other]) => other);
        const near = withinIntervals(values, total, reach, undefined, towards);
        const sum = near.reduce((a, b) => a + b, 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(TOLERANCE * (1 + total));
        near.forEach((cell, i) => {
          const off = Math.abs(cell - (values[i] as number));
          expect(off).toBeLessThanOrEqual(reach + TOLERANCE * (1 + total));
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('one large group among many empty codes stays within its own interval', () => {
  const noise = [12, -8, 25, 3, -19, 7, 30, -2, 14, -11];
  const values = [
    3_000,
    ...Array.from({ length: 250 }, (_, i) => noise[i % noise.length] as number),
  ];
  const table = withinIntervals(values, 3_000, 40);
  expect(table[0]).toBeGreaterThanOrEqual(2_960);
});

test('masked cells stay zero and an impossible total is met as nearly as can be', () => {
  expect(Array.from(withinIntervals([5, 5], 10, 1, [1, 0]))).toEqual([10, 0]);
  expect(withinIntervals([5, 5], 0, 1)).toEqual(new Float64Array(2));
});
