import type { Clique, Distances } from '@tessera/engine';

/** Total variation distances over all tables of one order, in [0, 1]. */
export interface TvdSummary {
  readonly order: number;
  readonly tables: number;
  readonly mean: number;
  readonly max: number;
  /** The columns of the table furthest off; the first such table. */
  readonly maxAt: Clique;
}

/**
 * Sums up distances between shares (`Engine.distances` with `compare: 'shares'`), each of which is
 * twice a total variation distance.
 */
export function tvdByOrder({ cliques, l1 }: Distances): readonly TvdSummary[] {
  const orders = [...new Set(cliques.map(({ length }) => length))];
  return orders.map((order) => {
    let [tables, sum, max] = [0, 0, -1];
    let maxAt: Clique = [];
    cliques.forEach((clique, i) => {
      if (clique.length !== order) return;
      const tvd = l1[i]! / 2;
      tables += 1;
      sum += tvd;
      if (tvd > max) [max, maxAt] = [tvd, clique];
    });
    return { order, tables, mean: sum / tables, max, maxAt };
  });
}

/**
 * NIST's k-marginal score, ungrouped, over all pairs of columns: 1,000 for equal files, 0 for files
 * that share nothing. 500 · (2 − mean L1) = 1,000 · (1 − mean total variation distance).
 */
export const kMarginal = (meanPairTvd: number): number => 1000 * (1 - meanPairTvd);
