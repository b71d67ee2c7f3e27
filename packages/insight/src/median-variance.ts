/** So many tables of a release that were measured with the same noise. */
export interface MeasuredTables {
  readonly variance: number;
  readonly times: number;
}

/** The variance that half of the tables have at most; infinite where there are none. */
export function medianVariance(tables: readonly MeasuredTables[]): number {
  const sorted = [...tables].sort((a, b) => a.variance - b.variance);
  let left = sorted.reduce((sum, { times }) => sum + times, 0) / 2;
  for (const { variance, times } of sorted) {
    left -= times;
    if (left <= 0) return variance;
  }
  return Number.POSITIVE_INFINITY;
}
