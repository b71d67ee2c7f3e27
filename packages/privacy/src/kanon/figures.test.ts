import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { classesOf, keyShape, rowsByClass } from './classes.ts';
import { diversityOf } from './diversity.ts';
import { keyColumn } from './key-column.ts';
import { KeyTable } from './key-table.ts';
import { minimalUniques } from './minimal-uniques.ts';
import { smallFiles } from './naive.fixture.ts';
import { riskOf } from './risk.ts';
import { discernibility, itemUtility, keyUtility } from './utility.ts';

describe('riskOf', () => {
  test('of three classes of 1, 4 and 5 rows, by hand', () => {
    const risk = riskOf([1, 4, 5]);
    expect(risk.prosecutor).toEqual({ highest: 1, mean: 0.3 });
    expect(risk.journalist).toEqual(risk.prosecutor);
    expect([risk.marketer, risk.uniques]).toEqual([0.3, 1]);
  });

  test('of a sample of one in ten', () => {
    const risk = riskOf([1, 4, 5], 100);
    expect(risk.journalist.highest).toBeCloseTo(0.1);
    expect(risk.marketer).toBeCloseTo(0.03);
    expect(risk.prosecutor.highest).toBe(1);
  });

  test('is never above 1/k where classes have k rows, and nothing in a file without rows', () => {
    expect(riskOf([5, 5, 7]).prosecutor.highest).toBe(1 / 5);
    expect(riskOf([]).marketer).toBe(0);
    // A population smaller than the sample cannot be: it counts as the sample.
    expect(riskOf([2], 1).journalist.highest).toBe(0.5);
  });
});

describe('minimalUniques', () => {
  test('are what a search through all sets of columns finds', () => {
    fc.assert(
      fc.property(smallFiles(30), ({ keys, attributes }) => {
        const columns = [...keys, ...attributes.slice(0, 1)];
        const rows = columns[0]?.length ?? 0;
        const text = (bits: number, row: number) =>
          columns.map((column, j) => ((bits >> j) & 1 ? column[row] : '')).join();
        const alone = (bits: number, row: number) =>
          Array.from({ length: rows }, (_, other) => text(bits, other)).filter(
            (other) => other === text(bits, row),
          ).length === 1;
        const expected = [0, 0, 0, 0];
        for (let bits = 1; bits < 16; bits++) {
          const size = [0, 1, 2, 3].filter((j) => (bits >> j) & 1).length;
          for (let row = 0; row < rows; row++) {
            const below = [0, 1, 2, 3].filter((j) => (bits >> j) & 1).map((j) => bits - 2 ** j);
            const minimal = below.every((part) => part === 0 || !alone(part, row));
            if (alone(bits, row) && minimal) expected[size - 1] = (expected[size - 1] ?? 0) + 1;
          }
        }
        expect(minimalUniques(columns, [5, 4, 4, 2]).bySize).toEqual(expected);
      }),
      { ...PROPERTY, numRuns: 60 },
    );
  });
});

describe('diversityOf', () => {
  const classOf = Int32Array.of(0, 0, 0, 1, 1, 2);
  const first = [1, 1, 2, 1, 1, 0];

  test('counts different answers and measures the distance, by hand', () => {
    const { distinct, distance } = diversityOf(classOf, 3, [first], [1]);
    expect([...distinct]).toEqual([2, 1, 0]);
    // Of the five rows in classes with an answer, four say 1 and one says 2.
    expect(distance[0]).toBeCloseTo((4 / 5 - 2 / 3 + 1 / 3 - 1 / 5) / 2);
    expect(distance[1]).toBeCloseTo((1 - 4 / 5 + 1 / 5) / 2);
    expect(distance[2]).toBe(0);
  });

  test('takes several columns as one answer; a class is blank only when all of them are', () => {
    const second = [1, 0, 0, 0, 0, 2];
    const { distinct } = diversityOf(classOf, 3, [first, second], [1, 1]);
    expect([...distinct]).toEqual([3, 1, 1]);
  });
});

describe('utility', () => {
  const column = keyColumn({ size: 5, blanks: 1, recodings: [[0, 0, 1, 1]] });
  const before = [0, 1, 2, 3, 4, 4];

  test('of a recoded column, by hand', () => {
    const after = [0, 1, 1, 2, 0, 2];
    const found = keyUtility(column, 1, before, after);
    expect([found.recorded, found.suppressed]).toEqual([5, 1]);
    // Four cells in a group of two of four codes lose 1/3 each, one is blanked.
    expect(found.granularity).toBeCloseTo((4 / 3 / 1 + 1 - 0) / 5);
  });

  test('of a column that says nothing any more, and of one that is as it was', () => {
    const nothing = keyUtility(column, 2, before, [0, 0, 0, 0, 0, 0]);
    expect([nothing.suppressed, nothing.granularity]).toEqual([5, 1]);
    expect(nothing.entropy).toBeCloseTo(1);
    const same = keyUtility(column, 0, before, before);
    expect([same.suppressed, same.granularity, same.entropy]).toEqual([0, 0, 0]);
  });

  test('of an attribute looks at its facts', () => {
    const found = itemUtility([false, false, true], [0, 1, 2, 2], [0, 1, 2, 0]);
    expect([found.recorded, found.suppressed, found.granularity]).toEqual([2, 1, 0.5]);
  });

  test('discernibility is the sum of squares', () => {
    expect(discernibility([2, 3])).toBe(13);
  });
});

describe('keyColumn', () => {
  test('keeps blanks apart until the last level', () => {
    const { levels, groups, lost } = keyColumn({ size: 5, blanks: 2, recodings: [[0, 0, 1]] });
    expect(levels.map((level) => [...level])).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 2, 3],
      [0, 0, 0, 0, 0],
    ]);
    expect(groups).toEqual([5, 4, 1]);
    expect([...(lost[1] ?? [])]).toEqual([0, 0, 0.5, 0.5, 0]);
  });

  test.each([
    [{ size: 4, blanks: 1, recodings: [[0, 0]] }, /leaves a category out/],
    [
      {
        size: 4,
        blanks: 1,
        recodings: [
          [0, 0, 1],
          [0, 1, 1],
        ],
      },
      /not nested/,
    ],
    [{ size: 1, blanks: 1, recodings: [] }, /a blank and a code/],
    [{ size: 2, blanks: 0, recodings: [] }, /a blank and a code/],
  ])('refuses %j', (input, says) => {
    expect(() => keyColumn(input)).toThrow(says);
  });
});

describe('classes', () => {
  test('number what a map of joined texts would, for keys of any size', () => {
    const big = fc.integer({ min: 0, max: 2 ** 26 });
    fc.assert(
      fc.property(fc.array(fc.tuple(big, big), { maxLength: 300 }), (pairs) => {
        const sizes = [2 ** 26 + 1, 2 ** 26 + 1];
        const columns = [0, 1].map((j) => pairs.map((pair) => pair[j] as number));
        const { of, counts } = classesOf(columns, sizes);
        const ids = new Map<string, number>();
        for (const [row, pair] of pairs.entries()) {
          const id = ids.get(pair.join()) ?? ids.size;
          ids.set(pair.join(), id);
          expect(of[row]).toBe(id);
        }
        const { starts, rows } = rowsByClass(of, counts.length);
        for (const [c, count] of counts.entries()) {
          const own = rows.subarray(starts[c], starts[c + 1]);
          expect(own).toHaveLength(count);
          for (const row of own) expect(of[row]).toBe(c);
        }
      }),
      PROPERTY,
    );
  });

  test('refuse more combinations than a whole number holds', () => {
    expect(() => keyShape([2 ** 27, 2 ** 27])).toThrow(/too many combinations/);
  });

  test('a table grows and forgets nothing', () => {
    const table = new KeyTable(1);
    const keys = Array.from({ length: 5_000 }, (_, i) => (i * 2_654_435_761) % 2 ** 50);
    const ids = keys.map((key) => table.idOf(key));
    expect(ids).toEqual(keys.map((_, i) => i));
    expect(keys.map((key) => table.find(key))).toEqual(ids);
    expect([...table.keys()]).toEqual(keys);
    expect(table.find(12_345)).toBe(-1);
  });
});
