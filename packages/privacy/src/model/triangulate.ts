import { type Clique, cellsOf } from '../estimate/clique.ts';

/** The maximal cliques of a triangulated graph, joined to a forest by their separators. */
export interface CliqueTree {
  readonly cliques: readonly Clique[];
  /** Parent of each clique, −1 for a root. A parent stands before its children. */
  readonly parents: readonly number[];
  /** Columns shared with the parent, ascending; empty for a root. */
  readonly separators: readonly Clique[];
}

/**
 * Eliminates columns in the order of the smallest table they would need and returns the maximal
 * cliques. `edges` are pairs of column indices.
 */
export function maximalCliques(
  sizes: readonly number[],
  edges: Iterable<readonly [number, number]>,
): readonly Clique[] {
  const neighbours = sizes.map(() => new Set<number>());
  for (const [i, j] of edges) {
    neighbours[i]?.add(j);
    neighbours[j]?.add(i);
  }
  const left = new Set(sizes.keys());
  const cost = (column: number) => {
    let cells = sizes[column] as number;
    for (const other of neighbours[column] as Set<number>) cells *= sizes[other] as number;
    return cells;
  };
  const costs = sizes.map((_, column) => cost(column));
  const found: Clique[] = [];
  while (left.size > 0) {
    let next = -1;
    for (const column of left) {
      if (next < 0 || (costs[column] as number) < (costs[next] as number)) next = column;
    }
    const around = [...(neighbours[next] as Set<number>)];
    found.push([next, ...around].sort((a, b) => a - b));
    left.delete(next);
    for (const a of around) {
      const set = neighbours[a] as Set<number>;
      set.delete(next);
      for (const b of around) if (a !== b) set.add(b);
    }
    for (const a of around) costs[a] = cost(a);
  }
  return found.filter(
    (clique, at) =>
      !found.some(
        (other, where) =>
          where !== at &&
          (other.length > clique.length || where < at) &&
          clique.every((column) => other.includes(column)),
      ),
  );
}

/** The largest table and the sum of all tables that a set of cliques needs. */
export function tableCells(
  cliques: readonly Clique[],
  sizes: readonly number[],
): { readonly largest: number; readonly sum: number } {
  const cells = cliques.map((clique) => cellsOf(clique, sizes));
  return { largest: Math.max(...cells), sum: cells.reduce((sum, value) => sum + value, 0) };
}

/** Joins maximal cliques by a maximum spanning forest on the size of what they share. */
export function cliqueTree(cliques: readonly Clique[]): CliqueTree {
  const shared = (a: Clique, b: Clique) => a.filter((column) => b.includes(column));
  const order: number[] = [];
  const parentOf = new Map<number, number>();
  const waiting = new Set(cliques.keys());
  while (waiting.size > 0) {
    let [next, parent, most] = [-1, -1, -1];
    for (const candidate of waiting) {
      for (const placed of order.length === 0 ? [-1] : order) {
        const count =
          placed < 0 ? 0 : shared(cliques[candidate] as Clique, cliques[placed] as Clique).length;
        if (count > most) [next, parent, most] = [candidate, placed, count];
      }
    }
    waiting.delete(next);
    parentOf.set(next, most > 0 ? parent : -1);
    order.push(next);
  }
  const placeOf = new Map(order.map((clique, place) => [clique, place]));
  const sorted = order.map((at) => cliques[at] as Clique);
  const parents = order.map((at) => {
    const parent = parentOf.get(at) as number;
    return parent < 0 ? -1 : (placeOf.get(parent) as number);
  });
  return {
    cliques: sorted,
    parents,
    separators: parents.map((parent, at) =>
      parent < 0 ? [] : shared(sorted[at] as Clique, sorted[parent] as Clique),
    ),
  };
}
