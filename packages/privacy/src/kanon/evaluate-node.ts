import type { Classes } from './classes.ts';
import { digitOf, type KeyShape, keyShape } from './classes.ts';
import type { ItemCounts } from './item-counts.ts';
import type { KeyColumn } from './key-column.ts';
import { KeyTable } from './key-table.ts';
import type { Levels } from './lattice.ts';
import { blankingOrder, type CellSuppression, suppressCells } from './suppress-cells.ts';

/** A node of the lattice, looked at. */
export interface NodeLoss {
  /** Information lost, in cells: by recoding, by blanking keys, and by blanking single items. */
  readonly loss: number;
  /** Rows in classes of fewer than k before anything is blanked. It never rises with coarser levels. */
  readonly small: number;
  /**
   * Of these, rows with an answer in every column: no other class can be blanked into theirs, so each
   * of them must lose a cell, here and on every finer level.
   */
  readonly stuck: number;
}

/** The classes of the file under some levels, and what must be blanked in them. */
export interface Recoded {
  readonly shape: KeyShape;
  /** The key of each class of the file as it is, recoded and blanked. */
  readonly keys: Float64Array;
  readonly topUp: CellSuppression['topUp'];
}

export interface Problem {
  readonly columns: readonly KeyColumn[];
  readonly classes: Classes;
  readonly items: ItemCounts;
  readonly k: number;
}

/**
 * Sums of fractions hang on the order in which they are added, which is the random order of the rows.
 * Rounded, equal losses are equal, and the choice between them is the same each time.
 */
const rounded = (loss: number): number => Math.round(loss * 2 ** 20) / 2 ** 20;

/**
 * What one node of the lattice would cost. One unit is one recorded cell of importance 1 lost whole;
 * a recoded cell loses its normalised certainty penalty. Blanking is done as it would be done in the
 * end, on classes instead of rows; of k^m-anonymity the single items count, not their combinations.
 */
export class NodeEvaluator {
  readonly #problem: Problem;
  /** For each column, the category of each class. */
  readonly #categories: readonly Uint16Array[];
  /** Classes with an answer in every column. */
  readonly #complete: readonly boolean[];
  /** For each column and level, what recoding alone loses in the whole file. */
  readonly #recoding: readonly (readonly number[])[];

  constructor(problem: Problem) {
    const { columns, classes } = problem;
    this.#problem = problem;
    this.#categories = columns.map((_, j) =>
      Uint16Array.from(classes.keys, (key) => digitOf(key, classes.shape, j)),
    );
    this.#complete = Array.from(classes.keys, (_, id) =>
      columns.every(({ blanks }, j) => (this.#categories[j]?.[id] as number) >= blanks),
    );
    this.#recoding = columns.map(({ lost, importance }, j) =>
      lost.map((of) => {
        let sum = 0;
        for (const [id, category] of (this.#categories[j] as Uint16Array).entries()) {
          sum += (of[category] as number) * (classes.counts[id] as number);
        }
        return rounded(importance * sum);
      }),
    );
  }

  /** What recoding alone loses: exact, and never less on coarser levels. */
  recodingLoss(levels: Levels): number {
    return rounded(
      levels.reduce((sum, level, j) => sum + (this.#recoding[j]?.[level] as number), 0),
    );
  }

  /** The least that blanking one cell of one row can lose under these levels. */
  cheapestCell(levels: Levels): number {
    let least = Number.POSITIVE_INFINITY;
    for (const [j, { lost, importance, blanks, size }] of this.#problem.columns.entries()) {
      const of = lost[levels[j] as number] as Float64Array;
      for (let category = blanks; category < size; category++) {
        const cost = importance * (1 - (of[category] as number));
        if (cost > 0 && cost < least) least = cost;
      }
    }
    return Number.isFinite(least) ? least : 0;
  }

  recoded(levels: Levels): Recoded & Omit<NodeLoss, 'loss'> {
    const { columns, classes, k } = this.#problem;
    const shape = keyShape(columns.map(({ groups }, j) => groups[levels[j] as number] as number));
    const packed = new Float64Array(classes.keys.length);
    for (const [j, { levels: maps }] of columns.entries()) {
      const map = maps[levels[j] as number] as Uint16Array;
      const stride = shape.strides[j] as number;
      const categories = this.#categories[j] as Uint16Array;
      for (let id = 0; id < packed.length; id++) {
        packed[id] = (packed[id] as number) + stride * (map[categories[id] as number] as number);
      }
    }
    const table = new KeyTable(packed.length);
    const group = Int32Array.from(packed, (key) => table.idOf(key));
    const counts = new Int32Array(table.size);
    for (const [id, count] of classes.counts.entries()) {
      counts[group[id] as number] = (counts[group[id] as number] as number) + count;
    }
    const { targets, topUp } = suppressCells({
      keys: table.keys(),
      counts,
      shape,
      k,
      order: blankingOrder(columns.map((_, j) => this.#meanCost(j, levels[j] as number))),
    });
    const keys = Float64Array.from(group, (id) => targets[id] as number);
    let [small, stuck] = [0, 0];
    for (const [id, into] of group.entries()) {
      if ((counts[into] as number) >= k) continue;
      const count = classes.counts[id] as number;
      small += count;
      if (this.#complete[id] === true) stuck += count;
    }
    return { shape, keys, topUp, small, stuck };
  }

  evaluate(levels: Levels): NodeLoss {
    const { columns, classes } = this.#problem;
    const { shape, keys, small, stuck } = this.recoded(levels);
    let loss = this.recodingLoss(levels);
    if (small > 0) {
      for (const [j, { levels: maps, lost, importance, blanks }] of columns.entries()) {
        const map = maps[levels[j] as number] as Uint16Array;
        const of = lost[levels[j] as number] as Float64Array;
        const categories = this.#categories[j] as Uint16Array;
        for (const [id, key] of keys.entries()) {
          const category = categories[id] as number;
          if (category < blanks || digitOf(key, shape, j) === map[category]) continue;
          loss += importance * (1 - (of[category] as number)) * (classes.counts[id] as number);
        }
      }
    }
    return { loss: rounded(loss + this.#itemLoss(keys)), small, stuck };
  }

  /** Cells of items that fewer than k rows of their class have: none of them can stay. */
  #itemLoss(keys: Float64Array): number {
    const { items, k } = this.#problem;
    const width = items.importance.length;
    if (width === 0) return 0;
    const table = new KeyTable(keys.length);
    const group = Int32Array.from(keys, (key) => table.idOf(key));
    const sums = new Int32Array(table.size * width);
    for (const [id, into] of group.entries()) {
      for (let i = items.starts[id] as number; i < (items.starts[id + 1] as number); i++) {
        const at = into * width + (items.items[i] as number);
        sums[at] = (sums[at] as number) + (items.counts[i] as number);
      }
    }
    let loss = 0;
    for (const [at, sum] of sums.entries()) {
      if (sum > 0 && sum < k) loss += sum * (items.importance[at % width] as number);
    }
    return loss;
  }

  /** What blanking a recorded cell of a column loses on average. */
  #meanCost(j: number, level: number): number {
    const { columns, classes } = this.#problem;
    const { importance, lost, blanks } = columns[j] as KeyColumn;
    const of = lost[level] as Float64Array;
    let [cells, kept] = [0, 0];
    for (const [id, category] of (this.#categories[j] as Uint16Array).entries()) {
      if (category < blanks) continue;
      const count = classes.counts[id] as number;
      cells += count;
      kept += count * (1 - (of[category] as number));
    }
    return cells === 0 ? 0 : rounded((importance * kept) / cells);
  }
}
