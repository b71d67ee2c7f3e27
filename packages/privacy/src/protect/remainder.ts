import type { CellEstimates } from '../estimate/residual.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';

/**
 * What the estimates leave for everybody but the given rows, which stand in the release as they are.
 * The rows are released, so nothing is added to the variances.
 */
export function remainder(
  estimates: TableEstimates,
  rows: readonly Uint16Array[],
  sizes: readonly number[],
): TableEstimates {
  const count = rows[0]?.length ?? 0;
  if (count === 0) return estimates;
  const less = (cells: CellEstimates, taken: Float64Array): CellEstimates => ({
    values: cells.values.map((value, cell) => value - (taken[cell] as number)),
    variance: cells.variance,
  });
  return {
    total: () => {
      const { value, variance } = estimates.total();
      return { value: value - count, variance };
    },
    column: (i) => less(estimates.column(i), tableOf(rows, [i], sizes)),
    pair: (i, j) => less(estimates.pair(i, j), tableOf(rows, [i, j], sizes)),
  };
}

/** Rows in each cell of a table over one or two columns, row-major. */
export function tableOf(
  rows: readonly Uint16Array[],
  [i, j]: readonly [number] | readonly [number, number],
  sizes: readonly number[],
): Float64Array {
  const first = rows[i] as Uint16Array;
  const width = j === undefined ? 1 : (sizes[j] as number);
  const second = j === undefined ? undefined : (rows[j] as Uint16Array);
  const table = new Float64Array((sizes[i] as number) * width);
  for (let row = 0; row < first.length; row++) {
    const cell =
      (first[row] as number) * width + (second === undefined ? 0 : (second[row] as number));
    table[cell] = (table[cell] as number) + 1;
  }
  return table;
}
