import { type Block, blockOf, blocksWithin, EMPTY_BLOCK } from './block.ts';
import { type Clique, cellsOf } from './clique.ts';
import type { Cost } from './cost.ts';
import { coverWith, type Histogram } from './cover.ts';

/** A histogram over the pass's pair of blocks and this third block, and the cliques it answers. */
export interface Third {
  readonly block: Block;
  readonly cliques: readonly Clique[];
  /** Position of each of `cliques` in the list that was planned. */
  readonly positions: readonly number[];
}

/** Work that one worker does in one go: histograms that share a pair of blocks. */
export interface Pass {
  readonly pair: readonly [Block, Block];
  readonly thirds: readonly Third[];
  /** Whether the table is too large to write down, so that the rows are sorted instead. */
  readonly sparse: boolean;
  readonly cost: Cost;
}

/** How wide columns may be packed together; 1 packs nothing. */
const LIMITS = [1, 8, 16, 32, 64, 128, 256];

/** Wider blocks make larger histograms, which leave the cache: only for a clear gain. */
const WORTH_WIDER = 0.95;

/** Thirds in one dense pass; a sparse pass has one, with one clique. */
const MAX_THIRDS = 4;

/** Sorting one row among a million, in nanoseconds. */
const SORTING_COST = 200;

/**
 * The cheapest way found to count `cliques` (distinct) over `rows` rows: columns are packed into
 * blocks so that one histogram answers many cliques. A clique of more than `maxCells` cells becomes
 * a sparse pass. Dear passes come first.
 */
export function planPasses(
  cliques: readonly Clique[],
  sizes: readonly number[],
  rows: number,
  maxCells: number,
): readonly Pass[] {
  const positions = new Map(cliques.map((clique, i) => [clique, i]));
  const dense = cliques.filter((clique) => cellsOf(clique, sizes) <= maxCells);
  const covers = LIMITS.map((limit) => coverWith(blocksWithin(sizes, limit), dense, sizes, rows));
  const best = covers.reduce((least, cover) =>
    cover.cost < least.cost * WORTH_WIDER ? cover : least,
  );
  const sparse = cliques
    .filter((clique) => cellsOf(clique, sizes) > maxCells)
    .map((clique) => ({
      blocks: clique.map((column) => blockOf([column], sizes)),
      cliques: [clique],
      cost: rows * SORTING_COST,
    }));
  return [
    ...passesOf(sparse, positions, true),
    ...passesOf(best.histograms, positions, false),
  ].sort((a, b) => b.cost - a.cost);
}

function passesOf(
  histograms: readonly Histogram[],
  positions: ReadonlyMap<Clique, number>,
  sparse: boolean,
): readonly Pass[] {
  const open = new Map<string, { pair: readonly [Block, Block]; thirds: Third[]; cost: Cost }>();
  const passes: Omit<Pass, 'sparse'>[] = [];
  for (const { blocks, cliques, cost } of histograms) {
    const [x = EMPTY_BLOCK, y = EMPTY_BLOCK, block = EMPTY_BLOCK] = blocks;
    const third = { block, cliques, positions: cliques.map((clique) => positions.get(clique)!) };
    const key = `${x.columns.join()}|${y.columns.join()}`;
    const pass = open.get(key);
    if (pass !== undefined && !sparse && pass.thirds.length < MAX_THIRDS) {
      pass.thirds.push(third);
      pass.cost += cost;
    } else {
      const opened = { pair: [x, y] as const, thirds: [third], cost };
      open.set(key, opened);
      passes.push(opened);
    }
  }
  return passes.map((pass) => ({ ...pass, sparse }));
}
