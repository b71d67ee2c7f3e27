import { LEAST_ALIKE, shrinkTowards } from '../estimate/shrink.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import { withinIntervals } from '../estimate/within-intervals.ts';
import { Z95 } from './tier.ts';

/**
 * One-way tables of the first `columns` columns without negative cells, each with the given total and
 * within its 95 % intervals where that can be. `smooth`: categories in a row are drawn together where
 * noise could explain their differences. Post-processing.
 */
export function columnMargins(
  estimates: TableEstimates,
  columns: number,
  total: number,
  smooth: boolean,
): readonly Float64Array[] {
  return Array.from({ length: columns }, (_, i) => {
    const { values, variance } = estimates.column(i);
    const reach = Z95 * Math.sqrt(variance);
    if (!smooth || values.length < LEAST_ALIKE) return withinIntervals(values, total, reach);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const level = new Float64Array(values.length).fill(mean);
    const alike = shrinkTowards(values, variance, level, 1);
    return withinIntervals(values, total, reach, undefined, alike);
  });
}
