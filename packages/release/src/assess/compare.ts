import type { CodedTable, Engine } from '@tessera/engine';

/** Distances of all sets of columns of one size: total variation, in [0, 1]. */
export interface TvdSummary {
  readonly order: 1 | 2 | 3;
  readonly marginals: number;
  readonly mean: number;
  readonly p95: number;
  readonly max: number;
}

/** Combinations of recorded values of one length, over all sets of columns of that length. */
export interface CombinationSummary {
  readonly length: 1 | 2 | 3;
  /** Combinations that somebody has in either file. */
  readonly union: number;
  /** Mean of |count − count| over the union. */
  readonly meanAbsoluteError: number;
  /** Share of the combinations of the sensitive file that the synthetic file lacks, in [0, 1]. */
  readonly suppressed: number;
  /** Share of the combinations of the synthetic file that the sensitive file lacks, in [0, 1]. */
  readonly fabricated: number;
}

const ORDERS = [1, 2, 3] as const;

/**
 * How far `synthetic` is from the file behind `engine`. Everything returned is exact and private.
 * `blanks`: the number of leading blank categories of each column; they count in the distances and
 * not in the combinations. Definitions: docs/method/evaluation.md.
 */
export async function compare(
  engine: Engine,
  synthetic: CodedTable,
  blanks: readonly number[],
): Promise<{
  readonly tvd: readonly TvdSummary[];
  readonly combinations: readonly CombinationSummary[];
}> {
  const orders = ORDERS.filter((order) => order <= engine.sizes.length);
  const most = orders[orders.length - 1] ?? 1;
  const { cliques, l1 } = (await engine.distances(synthetic, most, { compare: 'shares' }))
    .sensitive;
  const overlap = (await engine.overlap(synthetic, most, blanks)).sensitive;
  return {
    tvd: orders.map((order) => {
      const values = cliques.flatMap((clique, at) =>
        clique.length === order ? [(l1[at] as number) / 2] : [],
      );
      values.sort((a, b) => a - b);
      const sum = values.reduce((a, b) => a + b, 0);
      return {
        order,
        marginals: values.length,
        mean: sum / Math.max(1, values.length),
        p95: quantile(values, 0.95),
        max: values[values.length - 1] ?? 0,
      };
    }),
    combinations: orders.map((length) => {
      const { union, absoluteError, inFirst, inSecond, inBoth } = overlap[
        length - 1
      ] as (typeof overlap)[number];
      return {
        length,
        union,
        meanAbsoluteError: union > 0 ? absoluteError / union : 0,
        suppressed: inFirst > 0 ? (inFirst - inBoth) / inFirst : 0,
        fabricated: inSecond > 0 ? (inSecond - inBoth) / inSecond : 0,
      };
    }),
  };
}

/** The value that a share `q` of the sorted values does not exceed (nearest rank). */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}
