import type { ColumnGroup } from '../protect/known-groups.ts';
import type { PairMask } from '../protect/source.ts';
import type { SecureBits } from '../random/bits.ts';
import { Answers } from './answers.ts';
import { Gaps, type Goal, NEIGHBOUR } from './gaps.ts';
import type { Support } from './support.ts';

/** Of a hundred proposals so many copy several columns of another row. */
const COPIES_PERCENT = 20;
/** Of a hundred new values of a large column so many are taken from another row. */
const BORROWED_PERCENT = 85;
/** A row too many with an answer to a question counts as much as so many in cells of pairs. */
const ANSWER_WEIGHT = 4;

export interface RefineInput {
  /** Rows that are changed in place, column by column. */
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
 * the rows say beyond pairs stays as it is. `finish` writes the changes back. Post-processing.
 */
export class Refiner {
  readonly #input: RefineInput;
  readonly #gaps: Gaps;
  readonly #answers: Answers;
  readonly #masksOf: readonly (readonly PairMask[])[];
  readonly #open: readonly number[];
  readonly #free: number;
  readonly #width: number;
  /** The rows that may change, one after the other. */
  readonly #state: Uint16Array;
  readonly #now: Uint16Array;
  readonly #next: Uint16Array;
  readonly #isChanged: Uint8Array;

  constructor(input: RefineInput) {
    const { rows, sizes, goals, masks, groups, answered } = input;
    this.#input = input;
    this.#gaps = new Gaps(rows, sizes, goals);
    this.#answers = new Answers(rows, sizes, groups, answered);
    this.#masksOf = sizes.map((_, c) => masks.filter(({ clique }) => clique.includes(c)));
    this.#open = [...sizes.keys()].filter((c) => (sizes[c] as number) > 1);
    this.#free = Math.min(input.free ?? Number.POSITIVE_INFINITY, rows[0]?.length ?? 0);
    this.#width = sizes.length;
    this.#state = new Uint16Array(this.#free * this.#width);
    rows.forEach((column, c) => {
      for (let r = 0; r < this.#free; r++) this.#state[r * this.#width + c] = column[r] as number;
    });
    this.#now = new Uint16Array(this.#width);
    this.#next = new Uint16Array(this.#width);
    this.#isChanged = new Uint8Array(this.#width);
  }

  /** Share of the rows that would have to move, in the mean over the pairs. */
  distance(): number {
    const rows = this.#input.rows[0]?.length ?? 0;
    const pairs = this.#input.goals.length;
    return rows === 0 || pairs === 0 ? 0 : this.#gaps.total() / rows / pairs;
  }

  /** Tries so many changes; returns how many were made. */
  run(proposals: number): number {
    const { sizes, blocks, bits } = this.#input;
    const [open, free, width] = [this.#open, this.#free, this.#width];
    if (free < 2 || open.length === 0) return 0;
    let made = 0;
    for (let i = 0; i < proposals; i++) {
      const row = below(bits, free) * width;
      if (blocks.length > 0 && below(bits, 100) < COPIES_PERCENT) {
        const block = blocks[below(bits, blocks.length)] as readonly number[];
        if (this.#copy(row, below(bits, free) * width, block)) made += 1;
        continue;
      }
      const column = open[below(bits, open.length)] as number;
      const size = sizes[column] as number;
      let value: number;
      if (size === 2) value = 1 - (this.#state[row + column] as number);
      else if (below(bits, 100) < BORROWED_PERCENT) {
        value = this.#state[below(bits, free) * width + column] as number;
      } else value = below(bits, size);
      if (this.#change(row, column, value)) made += 1;
    }
    return made;
  }

  /** Writes the rows back to the columns they came from. */
  finish(): void {
    this.#input.rows.forEach((column, c) => {
      for (let r = 0; r < this.#free; r++) column[r] = this.#state[r * this.#width + c] as number;
    });
  }

  #change(row: number, column: number, value: number): boolean {
    const state = this.#state;
    const old = state[row + column] as number;
    if (old === value) return false;
    const { costs, of } = this.#gaps;
    const near = of[column] as Int32Array;
    let change = 0;
    for (let k = 0; k < near.length; k += NEIGHBOUR) {
      const own = near[k + 2] as number;
      const other = state[row + (near[k] as number)] as number;
      const place = (near[k + 1] as number) + other * (near[k + 3] as number);
      change +=
        (costs[2 * (place + old * own)] as number) +
        (costs[2 * (place + value * own) + 1] as number);
    }
    if (change >= ANSWER_WEIGHT * (this.#answers.of[column] as readonly number[]).length)
      return false;
    this.#load(row);
    this.#next[column] = value;
    return this.#settle(row, change, [column]);
  }

  #copy(row: number, from: number, block: readonly number[]): boolean {
    const state = this.#state;
    const changed: number[] = [];
    for (const c of block) if (state[row + c] !== state[from + c]) changed.push(c);
    const [only] = changed;
    if (only === undefined) return false;
    if (changed.length === 1) return this.#change(row, only, state[from + only] as number);
    this.#load(row);
    for (const c of changed) this.#next[c] = state[from + c] as number;
    return this.#settle(row, this.#visit(changed, false), changed);
  }

  #load(row: number): void {
    for (let c = 0; c < this.#width; c++) {
      const value = this.#state[row + c] as number;
      this.#now[c] = value;
      this.#next[c] = value;
    }
  }

  /** How the sum of |gap| over all pairs changes; `apply` makes the change. */
  #visit(changed: readonly number[], apply: boolean): number {
    const now = this.#now;
    const next = this.#next;
    const done = this.#isChanged;
    const { costs, of } = this.#gaps;
    let change = 0;
    for (let i = 0; i < changed.length; i++) {
      const column = changed[i] as number;
      const near = of[column] as Int32Array;
      const old = now[column] as number;
      const value = next[column] as number;
      for (let k = 0; k < near.length; k += NEIGHBOUR) {
        const other = near[k] as number;
        if (done[other] === 1) continue;
        const own = near[k + 2] as number;
        const stride = near[k + 3] as number;
        const base = near[k + 1] as number;
        const from = base + old * own + (now[other] as number) * stride;
        const to = base + value * own + (next[other] as number) * stride;
        if (apply) this.#gaps.move(from, to);
        else change += (costs[2 * from] as number) + (costs[2 * to + 1] as number);
      }
      done[column] = 1;
    }
    for (let i = 0; i < changed.length; i++) done[changed[i] as number] = 0;
    return change;
  }

  #settle(row: number, change: number, changed: readonly number[]): boolean {
    const [now, next] = [this.#now, this.#next];
    const touched = this.#touched(changed);
    if (change >= ANSWER_WEIGHT * touched.length) return false;
    const weighed = change + ANSWER_WEIGHT * this.#answers.change(touched, now, next);
    if (weighed >= 0 || !this.#isAllowed(changed)) return false;
    this.#visit(changed, true);
    this.#answers.apply(touched, now, next);
    for (let i = 0; i < changed.length; i++) {
      const c = changed[i] as number;
      this.#state[row + c] = next[c] as number;
    }
    return true;
  }

  #touched(changed: readonly number[]): readonly number[] {
    const first = this.#answers.of[changed[0] as number] as readonly number[];
    if (changed.length === 1) return first;
    const touched = [...first];
    for (const c of changed) {
      for (const g of this.#answers.of[c] as readonly number[])
        if (!touched.includes(g)) touched.push(g);
    }
    return touched;
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

/** A whole number below n, near enough to uniform for post-processing. */
const below = (bits: SecureBits, n: number): number =>
  Math.floor((bits.next() * n) / 4_294_967_296);
