import { ByteIndex } from './byte-index.ts';

/** What usually stands in a file where nothing is known. */
export const BLANK_TOKENS = ['', '-99', 'Unknown'] as const;

export type BlankToken = (typeof BLANK_TOKENS)[number];

export interface ColumnProfile {
  readonly name: string;
  /** Different cells that are not blank: exact, or a lower bound when `more`. */
  readonly distinct: number;
  /** Whether there are more than `distinct`; counting stops after 10,000 values or 4 MiB of them. */
  readonly more: boolean;
  /** How many cells hold each token that usually means a blank; the empty cell is `''`. */
  readonly blanks: Readonly<Record<BlankToken, number>>;
  /**
   * The values in code unit order, when there are at most 50. They come from records: show them to
   * the operator who holds the file and to nobody else.
   */
  readonly values?: readonly string[];
}

const MOST_VALUES = 10_000;
const MOST_BYTES = 1 << 22;
const VALUES_RETURNED = 50;

/** Counts the blanks and the distinct values of one column, up to a limit. */
export class ColumnProfiler {
  /** Blank tokens first, so that their numbers are their places in `BLANK_TOKENS`. */
  readonly #index = new ByteIndex();
  readonly #name: string;
  readonly #blanks = BLANK_TOKENS.map(() => 0);
  #more = false;

  constructor(name: string) {
    this.#name = name;
    for (const token of BLANK_TOKENS) {
      const bytes = new TextEncoder().encode(token);
      this.#index.add(bytes, 0, bytes.length);
    }
  }

  /** Counts a cell when it is a blank or a value seen before; else false: offer it to `addValue`. */
  countKnown(bytes: Uint8Array, start: number, end: number): boolean {
    const number = this.#index.find(bytes, start, end);
    if (number < 0) return false;
    if (number < BLANK_TOKENS.length) this.#blanks[number] = (this.#blanks[number] ?? 0) + 1;
    return true;
  }

  addValue(bytes: Uint8Array, start: number, end: number): void {
    const full = this.#distinct >= MOST_VALUES || this.#index.byteLength + end - start > MOST_BYTES;
    if (full) this.#more = true;
    else this.#index.add(bytes, start, end);
  }

  addEmpty(): void {
    this.#blanks[0] = (this.#blanks[0] ?? 0) + 1;
  }

  result(): ColumnProfile {
    const [empty = 0, minus99 = 0, unknown = 0] = this.#blanks;
    const blanks = { '': empty, '-99': minus99, Unknown: unknown };
    const counted = { name: this.#name, distinct: this.#distinct, more: this.#more, blanks };
    if (this.#more || this.#distinct > VALUES_RETURNED) return counted;
    return { ...counted, values: this.#values() };
  }

  get #distinct(): number {
    return this.#index.size - BLANK_TOKENS.length;
  }

  #values(): readonly string[] {
    return Array.from({ length: this.#distinct }, (_, place) =>
      this.#index.text(place + BLANK_TOKENS.length),
    ).sort();
  }
}
