import type { Noisy } from '../noisy.ts';

/**
 * Why a cell has no count:
 *
 * - `not-collected`: the record has no place for it;
 * - `not-in-data`: it is about something else than people who were trafficked, such as suspects.
 */
export type Absent = 'not-collected' | 'not-in-data';

/** A cell before anything is hidden. */
export type CountedCell = Noisy | Absent;

/** A line that is the sum of other lines: a row in every column, or a column in every row. */
export interface LineSum {
  readonly total: number;
  readonly parts: readonly number[];
  /** A person may stand in several parts, so that they add up to more than the total. */
  readonly overlap?: boolean;
}

/** A table of rows by columns, and what in it adds up to what. */
export interface Grid<Cell> {
  readonly cells: readonly (readonly Cell[])[];
  readonly rowSums: readonly LineSum[];
  readonly columnSums: readonly LineSum[];
}

export const isAbsent = (cell: CountedCell): cell is Absent => typeof cell === 'string';
