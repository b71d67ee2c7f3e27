/** A node of the generalisation lattice: one level for each key column. */
export type Levels = readonly number[];

/** All nodes, as numbers: column 0 changes fastest. `heights` is the highest level of each column. */
export class Lattice {
  readonly heights: readonly number[];
  readonly size: number;

  constructor(heights: readonly number[]) {
    this.heights = heights;
    this.size = heights.reduce((product, height) => product * (height + 1), 1);
  }

  levelsOf(node: number): Levels {
    let rest = node;
    return this.heights.map((height) => {
      const level = rest % (height + 1);
      rest = Math.floor(rest / (height + 1));
      return level;
    });
  }

  nodeOf(levels: Levels): number {
    return this.heights.reduceRight(
      (node, height, j) => node * (height + 1) + (levels[j] as number),
      0,
    );
  }

  /** The nodes one level coarser in one column. */
  successors(node: number): readonly number[] {
    return this.#steps(node, 1);
  }

  /** The nodes one level finer in one column. */
  predecessors(node: number): readonly number[] {
    return this.#steps(node, -1);
  }

  #steps(node: number, by: 1 | -1): readonly number[] {
    const levels = this.levelsOf(node);
    return levels.flatMap((level, j) => {
      const next = level + by;
      return next < 0 || next > (this.heights[j] as number)
        ? []
        : [this.nodeOf(levels.map((same, at) => (at === j ? next : same)))];
    });
  }
}

/** Whether `finer` is at most as coarse as `coarser` in every column. */
export const isFiner = (finer: Levels, coarser: Levels): boolean =>
  finer.every((level, j) => level <= (coarser[j] as number));
