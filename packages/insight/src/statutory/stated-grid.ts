import { LEAST_PEOPLE } from '../least-people.ts';
import { intervalOf } from '../noisy.ts';
import { cellSums } from './cell-sums.ts';
import { type Absent, type CountedCell, type Grid, isAbsent } from './grid.ts';
import { hiddenCells } from './hide-cells.ts';
import { isTooFew } from './too-few.ts';

/** What stands in a cell of a statutory table: a number, or why there is none. */
export type StatedCell =
  | { readonly kind: 'count'; readonly value: number; readonly low: number; readonly high: number }
  /** Nobody, and it can be told. */
  | { readonly kind: 'zero' }
  /** Too few people to speak of, or a number from which such a cell could be worked out. */
  | { readonly kind: 'suppressed' }
  | { readonly kind: Absent };

export interface StatingRules {
  /** Default: `LEAST_PEOPLE`. */
  readonly fewest?: number;
  /**
   * Whether a count of nobody is stated as zero. It can be told where rows have no noise; where they
   * have, nobody and a few people look alike.
   */
  readonly tellsZero: boolean;
}

/**
 * A grid as it may be shown. Counts of too few people are left out (`isTooFew`), and so are as many
 * others as it takes that nobody can work them out to within less than `fewest` people.
 *
 * Of a file without noise a reader knows that a hidden cell is of one person at least. Where counts have
 * noise, nothing is known of what a hidden cell is at least: several that add up to nothing are then
 * found to be nothing, which says no more than that they are of too few people.
 */
export function statedGrid(
  grid: Grid<CountedCell>,
  { fewest = LEAST_PEOPLE, tellsZero }: StatingRules,
): Grid<StatedCell> {
  const flat = cellSums(grid);
  const isZero = (cell: CountedCell) =>
    tellsZero && !isAbsent(cell) && cell.variance === 0 && cell.value === 0;
  const few = flat.cells.flatMap((cell, at) =>
    isAbsent(cell) || isZero(cell) || !isTooFew(cell, fewest) ? [] : [at],
  );
  const hidden = hiddenCells(flat, {
    few,
    width: fewest,
    zerosShown: tellsZero,
    least: tellsZero ? 1 : Number.NEGATIVE_INFINITY,
  });
  const state = (cell: CountedCell, at: number): StatedCell => {
    if (isAbsent(cell)) return { kind: cell };
    if (hidden.has(at)) return { kind: 'suppressed' };
    return isZero(cell) ? { kind: 'zero' } : { kind: 'count', ...intervalOf(cell) };
  };
  const width = grid.cells[0]?.length ?? 0;
  return {
    ...grid,
    cells: grid.cells.map((row, r) => row.map((cell, c) => state(cell, r * width + c))),
  };
}
