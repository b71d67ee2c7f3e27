import { type Block, blockOf } from './block.ts';
import { type Clique, cellsOf } from './clique.ts';
import { type Cost, collapsingCost, countingCost, packingCost } from './cost.ts';

/** One histogram over up to three blocks, and the cliques that it answers. */
export interface Histogram {
  readonly blocks: readonly Block[];
  readonly cliques: readonly Clique[];
  readonly cost: Cost;
}

/** Histograms that answer every clique of a list exactly once. */
export interface Cover {
  readonly histograms: readonly Histogram[];
  readonly cost: Cost;
}

interface Group {
  readonly blocks: readonly number[];
  readonly cells: number;
  readonly cliques: Clique[];
}

/** A histogram over packed blocks stays below this many cells (32 MiB). */
const MAX_PACKED_CELLS = 2 ** 23;

/**
 * Covers `cliques` with histograms over `blocks` (every column in one of them). Cliques that meet the
 * same blocks share a histogram; where that is dearer than counting them one by one, they do not.
 */
export function coverWith(
  blocks: readonly Block[],
  cliques: readonly Clique[],
  sizes: readonly number[],
  rows: number,
): Cover {
  const groups = absorb(groupByBlocks(blocks, cliques), blocks.length, rows);
  const histograms = groups.flatMap((group) => cheapest(group, blocks, sizes, rows));
  const used = new Set(histograms.flatMap((histogram) => histogram.blocks));
  let cost = histograms.reduce((sum, histogram) => sum + histogram.cost, 0);
  for (const block of used) cost += packingCost(rows, block);
  return { histograms, cost };
}

function groupByBlocks(blocks: readonly Block[], cliques: readonly Clique[]): readonly Group[] {
  const home: number[] = [];
  blocks.forEach((block, index) => {
    for (const column of block.columns) home[column] = index;
  });
  const groups = new Map<number, Group>();
  for (const clique of cliques) {
    const met = [...new Set(clique.map((column) => home[column]!))].sort((a, b) => a - b);
    const key = keyOf(met, blocks.length);
    const group = groups.get(key);
    if (group !== undefined) group.cliques.push(clique);
    else {
      const cells = met.reduce((product, index) => product * blocks[index]!.size, 1);
      groups.set(key, { blocks: met, cells, cliques: [clique] });
    }
  }
  return [...groups.values()];
}

/** Hands the cliques of one or two blocks to the smallest histogram that contains these blocks. */
function absorb(groups: readonly Group[], blocks: number, rows: number): readonly Group[] {
  const hosts = new Map<number, Group>();
  for (const group of groups) {
    if (group.blocks.length < 3) continue;
    for (const part of partsOf(group.blocks)) {
      const key = keyOf(part, blocks);
      if (group.cells < (hosts.get(key)?.cells ?? Number.POSITIVE_INFINITY)) hosts.set(key, group);
    }
  }
  return groups.filter((group) => {
    const host = hosts.get(keyOf(group.blocks, blocks));
    if (group.blocks.length > 2 || host === undefined) return true;
    const extra = host.cells * group.cliques.length * 1.5;
    if (host.cells > MAX_PACKED_CELLS || extra > countingCost(rows, group.cells)) return true;
    host.cliques.push(...group.cliques);
    return false;
  });
}

function cheapest(
  group: Group,
  blocks: readonly Block[],
  sizes: readonly number[],
  rows: number,
): readonly Histogram[] {
  const own = group.blocks.map((index) => blocks[index]!);
  const packed: Histogram = {
    blocks: own,
    cliques: group.cliques,
    cost: countingCost(rows, group.cells) + collapsingCost(own),
  };
  if (own.every((block) => block.columns.length === 1)) return [packed];
  const direct = group.cliques.map((clique) => ({
    blocks: clique.map((column) => blockOf([column], sizes)),
    cliques: [clique],
    cost: countingCost(rows, cellsOf(clique, sizes)),
  }));
  const directCost = direct.reduce((sum, histogram) => sum + histogram.cost, 0);
  return group.cells > MAX_PACKED_CELLS || directCost < packed.cost ? direct : [packed];
}

function keyOf(blocks: readonly number[], count: number): number {
  return blocks.reduce((key, block) => key * (count + 1) + block + 1, 0);
}

function partsOf(blocks: readonly number[]): readonly (readonly number[])[] {
  const [a = 0, b = 0, c = 0] = blocks;
  return [[a], [b], [c], [a, b], [a, c], [b, c]];
}
