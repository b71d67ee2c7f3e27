import { memoryEngine } from '@tessera/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLANKS,
  codedTable,
  columnsOf,
  people,
  type Row,
  SIZES,
  SMALL,
  someRows,
} from '../small.fixture.ts';
import { countSource, recordedFrom, tableOf } from './count-source.ts';

const sourceOf = (rows: readonly Row[]) => countSource(memoryEngine(codedTable(rows)), SMALL);

/** One loop over the rows. */
function naive(rows: readonly Row[], clique: readonly number[]): readonly number[] {
  const counts = Array<number>(clique.reduce((product, i) => product * (SIZES[i] ?? 1), 1)).fill(0);
  for (const row of rows) {
    const cell = clique.reduce((at, i) => at * (SIZES[i] ?? 1) + (row[i] ?? 0), 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

describe('countSource', () => {
  it('counts every set of columns, the empty one among them, in the order asked for', async () => {
    const clique = fc.uniqueArray(fc.nat({ max: SIZES.length - 1 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(someRows(), fc.array(clique, { maxLength: 6 }), async (rows, asked) => {
        const cliques = asked.map((columns) => [...columns].sort((a, b) => a - b));
        const { sensitive } = await sourceOf(rows).marginals(cliques);
        expect(sensitive.map((table) => Array.from(table))).toEqual(
          cliques.map((one) => naive(rows, one)),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('counts the people of a group by any recorded cell, whatever kind of blank the others hold', async () => {
    await fc.assert(
      fc.asyncProperty(someRows(), async (rows) => {
        const recorded = (columns: readonly number[]) =>
          rows.filter((row) => columns.some((i) => (row[i] ?? 0) >= (BLANKS[i] ?? 0))).length;
        const { sensitive } = await sourceOf(rows).groupsRecorded();
        expect(sensitive).toEqual([recorded([4, 5]), recorded([6])]);
      }),
      { numRuns: 50 },
    );
  });

  it('finds the columns of a group with their first recorded category', () => {
    const [group] = SMALL.groups;
    if (group === undefined) throw new Error('the fixture has groups');
    expect(recordedFrom(SMALL, { ...group, columns: ['sex', 'forced'] })).toEqual({
      columns: [1, 6],
      from: [2, 1],
    });
  });

  it('measures how far released rows are, for every set of up to three columns', async () => {
    const [a, b] = [people(50, 1), people(45, 2)];
    const { sensitive } = await sourceOf(a).distances(columnsOf(b));
    const at = sensitive.cliques.findIndex((clique) => clique.join() === '1,2,6');
    const [x, y] = [naive(a, [1, 2, 6]), naive(b, [1, 2, 6])];
    const expected = x.reduce((sum, count, cell) => sum + Math.abs(count - (y[cell] ?? 0)), 0);
    expect(sensitive.l1[at]).toBe(expected);
    expect(sensitive.cliques).toHaveLength(7 + 21 + 35);
  });
});

describe('tableOf', () => {
  it('shares its memory, and takes two bytes a cell only where the domain needs them', () => {
    const table = tableOf([Uint16Array.of(0, 255), Uint16Array.of(256, 3)], [256, 257]);
    expect(table.rows).toBe(2);
    expect(table.columns[0]).toEqual(Uint8Array.of(0, 255));
    expect(table.columns[1]).toEqual(Uint16Array.of(256, 3));
    for (const column of table.columns) expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(tableOf([], []).rows).toBe(0);
  });
});
