import type { Clique } from '../estimate/clique.ts';
import { pairTables } from '../estimate/pair-tables.ts';

/** What a pair of columns should look like in the rows. */
export interface Goal {
  /** Two columns, ascending. */
  readonly clique: Clique;
  /** Rows wanted in each cell, row-major. */
  readonly table: Float64Array;
}

/** Numbers that describe one neighbour in `Gaps.of`. */
export const NEIGHBOUR = 4;

/**
 * For all pairs with a goal, how many rows too many (or too few, below 0) stand in each cell, kept up
 * to date while rows change.
 */
export class Gaps {
  /** All cells of all pairs. */
  readonly cells: Float32Array;
  /**
   * Two numbers for each cell: how its |gap| changes when one row leaves it, and when one comes in.
   * They are read far more often than cells change.
   */
  readonly costs: Float32Array;
  /**
   * For each column the pairs it is in, four numbers each: the other column, the first cell, and by
   * how much the place grows with the category of this column and of the other.
   */
  readonly of: readonly Int32Array[];

  constructor(rows: readonly Uint16Array[], sizes: readonly number[], goals: readonly Goal[]) {
    this.cells = new Float32Array(goals.reduce((sum, { table }) => sum + table.length, 0));
    const of: number[][] = sizes.map(() => []);
    let base = 0;
    const pairs = goals.map(({ clique }) => clique as readonly [number, number]);
    const tables = pairTables(rows, pairs, sizes);
    goals.forEach(({ table }, at) => {
      const [i, j] = pairs[at] as readonly [number, number];
      const width = sizes[j] as number;
      of[i]?.push(j, base, width, 1);
      of[j]?.push(i, base, 1, width);
      const counted = tables[at] as Uint32Array;
      for (let cell = 0; cell < table.length; cell++) {
        this.cells[base + cell] = (counted[cell] as number) - (table[cell] as number);
      }
      base += table.length;
    });
    this.costs = new Float32Array(2 * this.cells.length);
    for (let cell = 0; cell < this.cells.length; cell++) this.#price(cell);
    this.of = of.map((list) => Int32Array.from(list));
  }

  /** Notes that a row has gone from one cell to another. */
  move(from: number, to: number): void {
    this.cells[from] = (this.cells[from] as number) - 1;
    this.cells[to] = (this.cells[to] as number) + 1;
    this.#price(from);
    this.#price(to);
  }

  /** Rows that would have to move, summed over the pairs. */
  total(): number {
    let sum = 0;
    for (let cell = 0; cell < this.cells.length; cell++)
      sum += Math.abs(this.cells[cell] as number);
    return sum / 2;
  }

  #price(cell: number): void {
    const gap = this.cells[cell] as number;
    this.costs[2 * cell] = leaving(gap);
    this.costs[2 * cell + 1] = coming(gap);
  }
}

/** How |gap| changes when one row leaves the cell. */
export const leaving = (gap: number): number => (gap >= 1 ? -1 : gap <= 0 ? 1 : 1 - 2 * gap);

/** How |gap| changes when one row comes in. */
export const coming = (gap: number): number => (gap >= 0 ? 1 : gap <= -1 ? -1 : 1 + 2 * gap);
