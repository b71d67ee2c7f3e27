import { type Block, EMPTY_BLOCK } from './block.ts';

/** Estimated work in nanoseconds of one core; only ratios matter to the plan. */
export type Cost = number;

/** Counting `rows` rows into a histogram of `cells` cells: cheap while it fits the cache. */
export function countingCost(rows: number, cells: number): Cost {
  return rows * (5 + Math.min(40, cells / 140_000)) + cells * 0.7;
}

/** Packing the columns of a block, once for each row and column. */
export function packingCost(rows: number, block: Block): Cost {
  return block === EMPTY_BLOCK ? 0 : rows * 3 * block.columns.length;
}

/** Collapsing a histogram over `blocks` to every choice of one column from each of them. */
export function collapsingCost(blocks: readonly Block[]): Cost {
  let cells = blocks.reduce((product, block) => product * block.size, 1);
  let cost = 0;
  for (const block of blocks) {
    if (block.columns.length < 2) continue;
    cost += cells * block.columns.length * 1.5;
    cells = (cells / block.size) * block.sizes.reduce((sum, size) => sum + size, 0);
  }
  return cost;
}
