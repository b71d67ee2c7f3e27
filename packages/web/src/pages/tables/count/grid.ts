import type { CountedCell, Grid, Noisy } from '@tessera/insight';
import type { Layout, Line, Place } from '../layouts/layout.ts';
import { type Counts, dimensionsOf } from './counts.ts';

/** What a count of so many columns is worth. */
export type Noise = (count: number, columns: number) => Noisy;

export interface CountedTable {
  readonly grid: Grid<CountedCell>;
  /** How many columns say who is in each cell. */
  readonly columns: readonly (readonly number[])[];
}

/** A layout with its cells counted; `filters` are columns that say who is in the table at all. */
export function countedTable(
  { rows, columns, rowSums, columnSums }: Layout,
  counts: Counts,
  filters: number,
  noise: Noise,
): CountedTable {
  const placed = rows.map((row) => columns.map((column) => both(row, column)));
  const used = (place: Place | string) =>
    typeof place === 'string' ? 0 : filters + dimensionsOf(place).length;
  return {
    columns: placed.map((line) => line.map(used)),
    grid: {
      rowSums,
      columnSums,
      cells: placed.map((line) =>
        line.map((place) =>
          typeof place === 'string' ? place : noise(counts.peopleIn(place), used(place)),
        ),
      ),
    },
  };
}

/** Who is in a row and in a column. */
function both({ of: row }: Line, { of: column }: Line): Line['of'] {
  if (typeof row === 'string') return row;
  if (typeof column === 'string') return column;
  const form = row.form ?? column.form;
  return {
    parts: { ...row.parts, ...column.parts },
    ...(form === undefined ? {} : { form }),
  };
}
