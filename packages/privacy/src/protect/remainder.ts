import type { CellEstimates } from '../estimate/residual.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import { tableOf } from '../estimate/table-of.ts';

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
