import type { Block } from './block.ts';
import type { Clique } from './clique.ts';
import { collapse } from './collapse.ts';
import { type Projection, projectionOf } from './projection.ts';
import { reorder } from './reorder.ts';

/**
 * The count tables of `cliques` (distinct), summed from a histogram over `axes`, the last axis
 * fastest. Every column of every clique must be in one of the axes. Sums that cliques share are
 * made once: the first axis is brought down to each wanted subset, then the next below each of these.
 */
export function marginalise(
  histogram: Int32Array,
  axes: readonly Block[],
  cliques: readonly Clique[],
): readonly Int32Array[] {
  const tables: Int32Array[] = [];
  descend({ tensor: histogram, done: [], axes, wanted: cliques.map((clique, i) => [clique, i]) });
  return tables;

  function descend(node: Node): void {
    const [axis, ...rest] = node.axes;
    if (axis === undefined) finish(node);
    else
      for (const { projection, wanted } of bySubset(axis, node.wanted)) {
        const tensor = project(node, projection, rest);
        descend({ tensor, done: [...node.done, projection], axes: rest, wanted });
      }
  }

  function finish(node: Node): void {
    const columns = node.done.flatMap((projection) => projection.columns);
    const sizes = node.done.flatMap((projection) => projection.sizes);
    for (const [, i] of node.wanted) tables[i] = reorder(node.tensor, columns, sizes);
  }
}

type Wanted = readonly (readonly [Clique, number])[];

interface Node {
  readonly tensor: Int32Array;
  /** The axes already brought down, and those still as wide as their block. */
  readonly done: readonly Projection[];
  readonly axes: readonly Block[];
  readonly wanted: Wanted;
}

function bySubset(axis: Block, wanted: Wanted) {
  const groups = new Map<
    string,
    { projection: Projection; wanted: (readonly [Clique, number])[] }
  >();
  for (const want of wanted) {
    const subset = want[0].filter((column) => axis.columns.includes(column));
    const key = subset.join();
    const group = groups.get(key);
    if (group !== undefined) group.wanted.push(want);
    else groups.set(key, { projection: projectionOf(axis, subset), wanted: [want] });
  }
  return groups.values();
}

function project(node: Node, projection: Projection, rest: readonly Block[]): Int32Array {
  if (projection.map === undefined) return node.tensor;
  const outer = node.done.reduce((product, { size }) => product * size, 1);
  const inner = rest.reduce((product, { size }) => product * size, 1);
  return collapse(node.tensor, outer, projection.map, inner, projection.size);
}
