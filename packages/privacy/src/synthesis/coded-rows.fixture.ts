import fc from 'fast-check';
import { allPairs } from '../estimate/clique.ts';
import type { ColumnGroup } from '../protect/known-groups.ts';
import type { PairMask } from '../protect/source.ts';
import type { Goal } from './gaps.ts';

export type Row = readonly number[];

/** Rows over small columns, and what rows may be asked to be like. */
export interface Caseload {
  readonly sizes: readonly number[];
  readonly rows: readonly Row[];
}

export const columnsOf = (rows: readonly Row[], sizes: readonly number[]): Uint16Array[] =>
  sizes.map((_, c) => Uint16Array.from(rows, (row) => row[c] as number));

export const rowsOf = (columns: readonly Uint16Array[]): Row[] =>
  Array.from(columns[0] ?? [], (_, r) => columns.map((column) => column[r] as number));

/** Three to five columns of two to five categories, with a few rows. */
export const caseloads: fc.Arbitrary<Caseload> = fc
  .array(fc.integer({ min: 2, max: 5 }), { minLength: 3, maxLength: 5 })
  .chain((sizes) =>
    fc
      .array(fc.tuple(...sizes.map((size) => fc.nat(size - 1))), { minLength: 2, maxLength: 40 })
      .map((rows) => ({ sizes, rows })),
  );

/** Wanted tables of all pairs: those of other rows, moved by fractions. */
export function goalsLike(rows: readonly Row[], sizes: readonly number[], by = 0): readonly Goal[] {
  return allPairs(sizes.length).map(([i, j]) => {
    const width = sizes[j] as number;
    const table = new Float64Array((sizes[i] as number) * width);
    for (const row of rows) {
      const cell = (row[i] as number) * width + (row[j] as number);
      table[cell] = (table[cell] as number) + 1;
    }
    return {
      clique: [i, j],
      table: table.map((value, cell) => Math.max(0, value + by * ((cell % 3) - 1))),
    };
  });
}

/** Σ |rows − wanted| over all cells of all pairs, counted anew. */
export function distanceOf(rows: readonly Row[], sizes: readonly number[], goals: readonly Goal[]) {
  return goalsLike(rows, sizes).reduce(
    (sum, { table }, at) =>
      sum +
      table.reduce(
        (all, value, cell) => all + Math.abs(value - (goals[at]?.table[cell] as number)),
        0,
      ),
    0,
  );
}

export const answeredIn = (rows: readonly Row[], { columns, from }: ColumnGroup) =>
  rows.filter((row) => columns.some((c, k) => (row[c] as number) >= (from[k] as number))).length;

/** Whether a row keeps all rules. */
export const isSound = (row: Row, masks: readonly PairMask[], sizes: readonly number[]) =>
  masks.every(({ clique: [i = 0, j = 0], mask }) => {
    return mask[(row[i] as number) * (sizes[j] as number) + (row[j] as number)] !== 0;
  });
