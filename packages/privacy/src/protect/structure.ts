import type { Clique } from '../estimate/clique.ts';
import { maximalCliques, tableCells } from '../model/triangulate.ts';

export type Edge = readonly [number, number];

/** Limits that keep inference within memory: cells of one table, and of all tables together. */
export interface ModelLimits {
  readonly largest: number;
  readonly sum: number;
}

/** For the pairs that join all columns: without them a column would stand alone. */
export const TREE_LIMITS: ModelLimits = { largest: 5_000_000, sum: 12_000_000 };

/** For the pairs that are added on top. */
export const MODEL_LIMITS: ModelLimits = { largest: 120_000, sum: 600_000 };

/** The edges of `wanted` that can be added, in order, while the model stays within its limits. */
export function growStructure(
  sizes: readonly number[],
  edges: readonly Edge[],
  wanted: readonly Edge[],
  limits: ModelLimits,
): { readonly edges: readonly Edge[]; readonly cliques: readonly Clique[] } {
  let kept = edges;
  let cliques = maximalCliques(sizes, kept);
  for (const edge of wanted) {
    const covered = cliques.some((one) => one.includes(edge[0]) && one.includes(edge[1]));
    const next = [...kept, edge];
    if (covered) {
      kept = next;
      continue;
    }
    const grown = maximalCliques(sizes, next);
    const { largest, sum } = tableCells(grown, sizes);
    if (largest > limits.largest || sum > limits.sum) continue;
    [kept, cliques] = [next, grown];
  }
  return { edges: kept, cliques };
}
