import type { Sensitive } from './sensitive.ts';

/** Distances between the records and released rows, one for each set of columns. */
export interface Distances {
  readonly cliques: readonly (readonly number[])[];
  /** Σ over cells |records − rows|, a whole number. */
  readonly l1: ArrayLike<number>;
}

/**
 * The sum of the distances of all sets of `order` columns. One person stands in one cell of every
 * marginal, so the sum of K distances changes by at most K.
 */
export function distanceSum(
  distances: Sensitive<Distances>,
  order: number,
): Sensitive<readonly [number]> {
  const { cliques, l1 } = distances.sensitive;
  let sum = 0;
  cliques.forEach((clique, at) => {
    if (clique.length === order) sum += l1[at] as number;
  });
  return { sensitive: [sum] };
}
