import { type CountedCell, type Grid, isAbsent, type LineSum } from './grid.ts';

/** The cells of a grid one after the other, row by row, and every sum among them by their places. */
export interface CellSums {
  readonly cells: readonly CountedCell[];
  readonly sums: readonly LineSum[];
}

/** What a grid says of its lines, said of single cells. Cells without a count are in no sum. */
export function cellSums({ cells, rowSums, columnSums }: Grid<CountedCell>): CellSums {
  const width = cells[0]?.length ?? 0;
  const flat = cells.flat();
  const counted = (at: number) => !isAbsent(flat[at] as CountedCell);
  const along = (sum: LineSum, placeOf: (line: number) => number): readonly LineSum[] => {
    const total = placeOf(sum.total);
    const parts = sum.parts.map(placeOf).filter(counted);
    return counted(total) && parts.length > 0 ? [{ ...sum, total, parts }] : [];
  };
  return {
    cells: flat,
    sums: [
      ...rowSums.flatMap((sum) =>
        [...Array(width).keys()].flatMap((column) => along(sum, (row) => row * width + column)),
      ),
      ...columnSums.flatMap((sum) =>
        [...cells.keys()].flatMap((row) => along(sum, (column) => row * width + column)),
      ),
    ],
  };
}
