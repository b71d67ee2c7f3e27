import { Tally } from './tally.ts';

export interface SupportInput {
  readonly rows: readonly Uint16Array[];
  /** Further rows, like those of many people: every combination in them is supported. */
  readonly shared: readonly Uint16Array[];
  readonly sizes: readonly number[];
  /** Leading blank categories of each column; combinations with a blank are always supported. */
  readonly blanks: readonly number[];
  /** Combinations in at least so many rows are supported. */
  readonly least: number;
}

/**
 * Which combinations of two or three recorded values rows may have: those that stand in shared rows,
 * and those that at least a few rows have, so that a combination which rests on chance alone does not
 * get into the release. Columns without a blank category are left out, for nothing could be taken
 * back in them. Post-processing.
 */
export class Support {
  readonly #sizes: readonly number[];
  readonly #blanks: readonly number[];
  readonly #offsets: readonly number[];
  readonly #values: number;
  readonly #columns: readonly number[];
  readonly #tally: Tally;
  readonly #ids: Float64Array;
  readonly #where: Int32Array;
  readonly #fresh: Uint8Array;

  constructor({ rows, shared, sizes, blanks, least }: SupportInput) {
    let values = 1;
    this.#offsets = sizes.map((size) => {
      values += size;
      return values - size;
    });
    this.#values = values;
    this.#sizes = sizes;
    this.#blanks = blanks;
    this.#columns = [...sizes.keys()].filter((c) => (blanks[c] as number) > 0);
    this.#ids = new Float64Array(sizes.length);
    this.#where = new Int32Array(sizes.length);
    this.#fresh = new Uint8Array(sizes.length);
    this.#tally = new Tally(values ** 3, least);
    this.#each(rows, (key) => this.#tally.add(key));
    this.#each(shared, (key) => this.#tally.fill(key));
  }

  /** Whether a row may become `next`, having been `now`: what it has already is not asked about. */
  allows(next: ArrayLike<number>, now: ArrayLike<number>): boolean {
    const count = this.#read(next);
    const fresh = this.#fresh;
    for (let k = 0; k < count; k++) {
      const column = this.#where[k] as number;
      fresh[k] = next[column] === now[column] ? 0 : 1;
    }
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const two = (fresh[a] as number) | (fresh[b] as number);
        const pair = this.#pairKey(a, b);
        if (two === 1 && !this.#isSupported(pair)) return false;
        for (let c = b + 1; c < count; c++) {
          if ((two | (fresh[c] as number)) === 0) continue;
          if (!this.#isSupported(this.#tripleKey(pair, c))) return false;
        }
      }
    }
    return true;
  }

  /**
   * Blanks values until every combination in every row is supported: each time the value that most
   * unsupported combinations of the row share, flags before columns of many categories. Returns how
   * many values were blanked.
   */
  trim(rows: readonly Uint16Array[]): number {
    const count = rows[0]?.length ?? 0;
    const row = new Uint16Array(rows.length);
    const blame = new Float64Array(rows.length);
    let blanked = 0;
    for (let r = 0; r < count; r++) {
      for (let c = 0; c < rows.length; c++) row[c] = (rows[c] as Uint16Array)[r] as number;
      for (;;) {
        const worst = this.#worst(row, blame);
        if (worst < 0) break;
        row[worst] = 0;
        (rows[worst] as Uint16Array)[r] = 0;
        blanked += 1;
      }
    }
    return blanked;
  }

  /** The column to blank, or −1 where nothing is unsupported. */
  #worst(row: Uint16Array, blame: Float64Array): number {
    const count = this.#read(row);
    blame.fill(0, 0, count);
    let any = false;
    const accuse = (weight: number, ...who: readonly number[]) => {
      any = true;
      for (const k of who) blame[k] = (blame[k] as number) + weight;
    };
    for (let a = 0; a < count; a++) {
      for (let b = a + 1; b < count; b++) {
        const pair = this.#pairKey(a, b);
        if (!this.#isSupported(pair)) {
          accuse(PAIR_BLAME, a, b);
          continue;
        }
        for (let c = b + 1; c < count; c++) {
          if (!this.#isSupported(this.#tripleKey(pair, c))) accuse(1, a, b, c);
        }
      }
    }
    if (!any) return -1;
    let worst = 0;
    const weight = (k: number) =>
      (blame[k] as number) * easeOf(this.#sizes[this.#where[k] as number] as number);
    for (let k = 1; k < count; k++) if (weight(k) > weight(worst)) worst = k;
    return this.#where[worst] as number;
  }

  /** Hands over every combination of two or three recorded values in every row. */
  #each(rows: readonly Uint16Array[], take: (key: number) => void): void {
    const length = rows[0]?.length ?? 0;
    const row = new Uint16Array(rows.length);
    for (let r = 0; r < length; r++) {
      for (const c of this.#columns) row[c] = (rows[c] as Uint16Array)[r] as number;
      const count = this.#read(row);
      for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count; b++) {
          const pair = this.#pairKey(a, b);
          take(pair);
          for (let c = b + 1; c < count; c++) take(this.#tripleKey(pair, c));
        }
      }
    }
  }

  /** Notes the recorded values of a row; returns how many there are. */
  #read(row: ArrayLike<number>): number {
    let count = 0;
    for (const c of this.#columns) {
      const value = row[c] as number;
      if (value < (this.#blanks[c] as number)) continue;
      this.#where[count] = c;
      this.#ids[count] = (this.#offsets[c] as number) + value;
      count += 1;
    }
    return count;
  }

  #pairKey(a: number, b: number): number {
    return (this.#ids[a] as number) * this.#values + (this.#ids[b] as number);
  }

  #tripleKey(pair: number, c: number): number {
    return pair * this.#values + (this.#ids[c] as number);
  }

  #isSupported(key: number): boolean {
    return this.#tally.isFull(key);
  }
}

/** An unsupported pair weighs as much as so many unsupported triples. */
const PAIR_BLAME = 100;

/** Blanking a value of a column with few categories is easier to make good elsewhere. */
const easeOf = (size: number): number => (size > 64 ? 0.1 : size > 4 ? 0.4 : 1);
