import type { ColumnGroup } from '../protect/known-groups.ts';
import type { PairMask } from '../protect/source.ts';
import type { SecureBits } from '../random/bits.ts';
import { coming, Gaps, type Goal, leaving, type Neighbour } from './gaps.ts';
import type { Support } from './support.ts';

/** Of a hundred proposals so many copy several columns of another row. */
const COPIES_PERCENT = 25;
/** Of a hundred new values of a large column so many are taken from another row. */
const BORROWED_PERCENT = 85;
/** A row that gains or loses its only answer to a question counts as much as so many pairs. */
const ANSWER_WEIGHT = 4;

export interface RefineInput {
  /** Rows that may be changed, column by column; they are changed in place. */
  readonly rows: readonly Uint16Array[];
  readonly sizes: readonly number[];
  readonly goals: readonly Goal[];
  /** Pairs of columns of which some cells cannot exist; no row comes into one. */
  readonly masks: readonly PairMask[];
  /** Columns that are best changed together. */
  readonly blocks: readonly (readonly number[])[];
  readonly groups: readonly ColumnGroup[];
  /** How many rows should have any answer in each group. */
  readonly answered: readonly number[];
  /** Combinations that rows may have; default: all. */
  readonly support?: Support;
  /** How many of the rows may be changed, from the first on; default: all. */
  readonly free?: number;
  readonly bits: SecureBits;
}

/**
 * Changes rows one value, or a few values, at a time, as long as that brings the tables of pairs
 * nearer to their goals (sum of absolute differences), so that all pairs are served at once and what
 * the rows say beyond pairs stays as it is. Post-processing.
 */
export class Refiner {
  readonly #input: RefineInput;
  readonly #gaps: Gaps;
  readonly #now: Uint16Array;
  readonly #next: Uint16Array;
  readonly #masksOf: readonly (readonly PairMask[])[];
  readonly #groupsOf: readonly (readonly number[])[];
  readonly #answers: Float64Array;
  readonly #open: readonly number[];
  readonly #free: number;

  constructor(input: RefineInput) {
    const { rows, sizes, goals, masks, groups, answered } = input;
    this.#input = input;
    this.#gaps = new Gaps(rows, sizes, goals);
    this.#now = new Uint16Array(sizes.length);
    this.#next = new Uint16Array(sizes.length);
    this.#masksOf = sizes.map((_, c) => masks.filter(({ clique }) => clique.includes(c)));
    this.#groupsOf = sizes.map((_, c) =>
      [...groups.keys()].filter((g) => groups[g]?.columns.includes(c)),
    );
    this.#answers = Float64Array.from(
      groups,
      (group, g) => countAnswered(rows, group) - (answered[g] as number),
    );
    this.#open = [...sizes.keys()].filter((c) => (sizes[c] as number) > 1);
    this.#free = Math.min(input.free ?? Number.POSITIVE_INFINITY, rows[0]?.length ?? 0);
  }

  /** Share of the rows that would have to move, in the mean over the pairs. */
  distance(): number {
    const rows = this.#input.rows[0]?.length ?? 0;
    const pairs = this.#input.goals.length;
    return rows === 0 || pairs === 0 ? 0 : this.#gaps.total() / rows / pairs;
  }

  /** Tries so many changes; returns how many were made. */
  run(proposals: number): number {
    const { rows, sizes, blocks, bits } = this.#input;
    const open = this.#open;
    if (this.#free < 2 || open.length === 0) return 0;
    let made = 0;
    for (let i = 0; i < proposals; i++) {
      const row = below(bits, this.#free);
      const dice = below(bits, 100);
      if (dice < COPIES_PERCENT && blocks.length > 0) {
        const block = blocks[below(bits, blocks.length)] as readonly number[];
        made += this.#copy(row, below(bits, this.#free), block);
        continue;
      }
      const column = open[below(bits, open.length)] as number;
      const size = sizes[column] as number;
      const values = rows[column] as Uint16Array;
      let value: number;
      if (size === 2) value = 1 - (values[row] as number);
      else if (below(bits, 100) < BORROWED_PERCENT)
        value = values[below(bits, this.#free)] as number;
      else value = below(bits, size);
      made += this.#change(row, column, value);
    }
    return made;
  }

  #change(row: number, column: number, value: number): number {
    const { rows } = this.#input;
    const old = (rows[column] as Uint16Array)[row] as number;
    if (old === value) return 0;
    const cells = this.#gaps.cells;
    const neighbours = this.#gaps.of[column] as readonly Neighbour[];
    let change = 0;
    for (let k = 0; k < neighbours.length; k++) {
      const { column: other, base, own, other: stride } = neighbours[k] as Neighbour;
      const place = base + ((rows[other] as Uint16Array)[row] as number) * stride;
      change +=
        leaving(cells[place + old * own] as number) + coming(cells[place + value * own] as number);
    }
    if (change >= 0 && this.#groupsOf[column]?.length === 0) return 0;
    this.#load(row);
    this.#next[column] = value;
    return this.#settle(row, change, [column]);
  }

  #copy(row: number, from: number, block: readonly number[]): number {
    const { rows } = this.#input;
    const changed = block.filter((c) => rows[c]?.[row] !== rows[c]?.[from]);
    const [only] = changed;
    if (only === undefined) return 0;
    if (changed.length === 1) return this.#change(row, only, rows[only]?.[from] as number);
    this.#load(row);
    for (const c of changed) this.#next[c] = (rows[c] as Uint16Array)[from] as number;
    const cells = this.#gaps.cells;
    let change = 0;
    this.#eachPlace(changed, (before, after) => {
      change += leaving(cells[before] as number) + coming(cells[after] as number);
    });
    return this.#settle(row, change, changed);
  }

  #load(row: number): void {
    const { rows } = this.#input;
    for (let c = 0; c < rows.length; c++) {
      const value = (rows[c] as Uint16Array)[row] as number;
      this.#now[c] = value;
      this.#next[c] = value;
    }
  }

  /** The cells that the row leaves and comes into, once for each pair. */
  #eachPlace(changed: readonly number[], visit: (before: number, after: number) => void): void {
    const [now, next] = [this.#now, this.#next];
    for (const column of changed) {
      for (const { column: other, base, own, other: stride } of this.#gaps.of[
        column
      ] as readonly Neighbour[]) {
        if (other < column && now[other] !== next[other]) continue;
        visit(
          base + (now[column] as number) * own + (now[other] as number) * stride,
          base + (next[column] as number) * own + (next[other] as number) * stride,
        );
      }
    }
  }

  #settle(row: number, change: number, changed: readonly number[]): number {
    const answers = this.#answerChanges(changed);
    const weighed = answers.reduce(
      (sum, { group, by }) =>
        sum +
        ANSWER_WEIGHT *
          (Math.abs((this.#answers[group] as number) + by) -
            Math.abs(this.#answers[group] as number)),
      change,
    );
    if (weighed >= 0 || !this.#isAllowed(changed)) return 0;
    const cells = this.#gaps.cells;
    this.#eachPlace(changed, (before, after) => {
      cells[before] = (cells[before] as number) - 1;
      cells[after] = (cells[after] as number) + 1;
    });
    for (const { group, by } of answers)
      this.#answers[group] = (this.#answers[group] as number) + by;
    for (const c of changed) (this.#input.rows[c] as Uint16Array)[row] = this.#next[c] as number;
    return 1;
  }

  #answerChanges(changed: readonly number[]): readonly { group: number; by: number }[] {
    const touched = new Set(changed.flatMap((c) => this.#groupsOf[c] as readonly number[]));
    return [...touched].flatMap((group) => {
      const { columns, from } = this.#input.groups[group] as ColumnGroup;
      const has = (codes: Uint16Array) =>
        columns.some((c, i) => (codes[c] as number) >= (from[i] as number)) ? 1 : 0;
      const by = has(this.#next) - has(this.#now);
      return by === 0 ? [] : [{ group, by }];
    });
  }

  #isAllowed(changed: readonly number[]): boolean {
    const { sizes, support } = this.#input;
    for (const c of changed) {
      for (const { clique, mask } of this.#masksOf[c] as readonly PairMask[]) {
        const [i, j] = clique as readonly [number, number];
        const cell = (this.#next[i] as number) * (sizes[j] as number) + (this.#next[j] as number);
        if (mask[cell] === 0) return false;
      }
    }
    return support === undefined || support.allows(this.#next, this.#now);
  }
}

export function countAnswered(
  rows: readonly Uint16Array[],
  { columns, from }: ColumnGroup,
): number {
  const count = rows[0]?.length ?? 0;
  let answered = 0;
  for (let row = 0; row < count; row++) {
    if (columns.some((c, i) => (rows[c]?.[row] as number) >= (from[i] as number))) answered += 1;
  }
  return answered;
}

/** A whole number below n, near enough to uniform for post-processing. */
const below = (bits: SecureBits, n: number): number =>
  Math.floor((bits.next() * n) / 4_294_967_296);
