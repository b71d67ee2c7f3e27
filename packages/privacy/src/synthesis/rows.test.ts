import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { seededBits } from '../testing.ts';
import { caseloads, columnsOf, isSound, rowsOf } from './coded-rows.fixture.ts';
import { patternRows, shuffleTogether } from './rows.ts';

describe('patternRows', () => {
  test('as many rows of each record as its number says, the largest first, no more than there is room', () => {
    fc.assert(
      fc.property(
        caseloads,
        fc.infiniteStream(fc.integer({ min: -5, max: 30 })),
        fc.nat(200),
        ({ sizes, rows: all }, numbers, most) => {
          const rows = [...new Map(all.map((row) => [row.join(), row])).values()];
          const people = Float64Array.from(rows, () => numbers.next().value as number);
          const cells = (sizes[0] as number) * (sizes[1] as number);
          const mask = Uint8Array.from({ length: cells }, (_, cell) => (cell % 4 === 3 ? 0 : 1));
          const masks = [{ clique: [0, 1], mask }];
          const patterns = { columns: columnsOf(rows, sizes), people, variance: 1 };
          const found = rowsOf(patternRows(patterns, { masks, sizes, most }));
          expect(found.length).toBeLessThanOrEqual(most);
          const counted = rows.map(
            (row) => found.filter((one) => one.join() === row.join()).length,
          );
          const wanted = rows.map((row, p) =>
            isSound(row, masks, sizes) ? Math.max(0, people[p] as number) : 0,
          );
          expect(found.length).toBe(
            Math.min(
              most,
              wanted.reduce((a, b) => a + b, 0),
            ),
          );
          expect(found.length).toBe(counted.reduce((a, b) => a + b, 0));
          counted.forEach((count, p) => {
            expect(count).toBeLessThanOrEqual(wanted[p] as number);
            if (count === wanted[p]) return;
            // A record that did not get all its rows leaves nothing to a smaller one.
            wanted.forEach((other, q) => {
              if (other < (wanted[p] as number)) expect(counted[q]).toBe(0);
            });
          });
        },
      ),
      PROPERTY,
    );
  });

  test('no record, no row, but all columns', () => {
    const none = { columns: columnsOf([], [2, 3]), people: new Float64Array(0), variance: 1 };
    const rows = patternRows(none, { masks: [], sizes: [2, 3], most: 9 });
    expect(rows.map((column) => column.length)).toEqual([0, 0]);
  });
});

describe('shuffleTogether', () => {
  test('keeps every row of both tables, whole and once', () => {
    fc.assert(
      fc.property(caseloads, fc.nat(), fc.nat(40), ({ sizes, rows }, seed, cut) => {
        const [first, second] = [
          columnsOf(rows.slice(0, cut), sizes),
          columnsOf(rows.slice(cut), sizes),
        ];
        const joined = rowsOf(shuffleTogether(first, second, seededBits(seed)));
        expect(joined.map(String).sort()).toEqual(rows.map(String).sort());
      }),
      PROPERTY,
    );
  });

  test('any row can come anywhere', () => {
    const sizes = [6];
    const rows = [[0], [1], [2], [3], [4], [5]];
    const seen = new Set<string>();
    for (let seed = 0; seed < 400; seed++) {
      const parts = [columnsOf(rows.slice(0, 2), sizes), columnsOf(rows.slice(2), sizes)] as const;
      rowsOf(shuffleTogether(...parts, seededBits(seed))).forEach(([code], at) => {
        seen.add(`${code} at ${at}`);
      });
    }
    expect(seen.size).toBe(36);
  });
});
