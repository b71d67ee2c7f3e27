import type { Clique } from '../estimate/clique.ts';

/** What a pair of columns should look like in the rows. */
export interface Goal {
  /** Two columns, ascending. */
  readonly clique: Clique;
  /** Rows wanted in each cell, row-major. */
  readonly table: Float64Array;
}

/** Where the cells of a pair lie, seen from one of its columns. */
export interface Neighbour {
  readonly column: number;
  readonly base: number;
  /** By how much the place grows with the category of this column, and of the neighbour. */
  readonly own: number;
  readonly other: number;
}

/**
 * For all pairs with a goal, how many rows too many (or too few, below 0) stand in each cell, kept up
 * to date while rows change.
 */
export class Gaps {
  /** All cells of all pairs. */
  readonly cells: Float64Array;
  /** For each column the pairs it is in. */
  readonly of: readonly (readonly Neighbour[])[];

  constructor(rows: readonly Uint16Array[], sizes: readonly number[], goals: readonly Goal[]) {
    this.cells = new Float64Array(goals.reduce((sum, { table }) => sum + table.length, 0));
    const of: Neighbour[][] = sizes.map(() => []);
    let base = 0;
    for (const { clique, table } of goals) {
      const [i, j] = clique as readonly [number, number];
      const width = sizes[j] as number;
      of[i]?.push({ column: j, base, own: width, other: 1 });
      of[j]?.push({ column: i, base, own: 1, other: width });
      const [first, second] = [rows[i] as Uint16Array, rows[j] as Uint16Array];
      for (let row = 0; row < first.length; row++) {
        this.#add(base + (first[row] as number) * width + (second[row] as number), 1);
      }
      for (let cell = 0; cell < table.length; cell++) {
        this.#add(base + cell, -(table[cell] as number));
      }
      base += table.length;
    }
    this.of = of;
  }

  /** Rows that would have to move, summed over the pairs. */
  total(): number {
    let sum = 0;
    for (const gap of this.cells) sum += Math.abs(gap);
    return sum / 2;
  }

  #add(at: number, amount: number): void {
    this.cells[at] = (this.cells[at] as number) + amount;
  }
}

/** How |gap| changes when one row leaves the cell. */
export const leaving = (gap: number): number => (gap >= 1 ? -1 : gap <= 0 ? 1 : 1 - 2 * gap);

/** How |gap| changes when one row comes in. */
export const coming = (gap: number): number => (gap >= 0 ? 1 : gap <= -1 ? -1 : 1 + 2 * gap);
