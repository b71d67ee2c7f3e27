import type { Domain } from '@tessera/model';
import { ByteIndex } from './byte-index.ts';
import type { CodeStore } from './code-store.ts';
import { BLANK_TOKENS } from './column-profiler.ts';

/**
 * Merges the records of one person into one row, as a function of that person's records alone, in
 * the order of the file:
 *
 * - a `flag` column takes the highest recorded category, the most positive answer ever given;
 * - any other column takes the first recorded value;
 * - a blank loses to anything recorded, and where nothing was recorded the first blank stays.
 *
 * Rows stand in the order of each person's first record. Subject values are compared without the
 * ASCII spaces around them; they are held in memory only and are in no result. A blank subject (one
 * of `BLANK_TOKENS`) is nobody: such records could be one person's or many people's.
 */
export class PersonMerger {
  readonly #store: CodeStore;
  readonly #blanks: readonly number[];
  readonly #isFlag: readonly boolean[];
  /** Blank tokens first, so that their numbers are their places in `BLANK_TOKENS`. */
  readonly #subjects = new ByteIndex();
  /** The row of each subject, by its number. */
  readonly #rowOf: number[] = [];
  /** The line of the first record of each row. */
  readonly firstLines: number[] = [];

  constructor(store: CodeStore, domains: readonly Domain[]) {
    this.#store = store;
    this.#blanks = domains.map((domain) => domain.blanks);
    this.#isFlag = domains.map((domain) => domain.column.kind === 'flag');
    for (const token of BLANK_TOKENS) {
      const bytes = new TextEncoder().encode(token);
      this.#subjects.add(bytes, 0, bytes.length);
    }
  }

  /** The number of a subject, for `add`; -1 when it is blank. */
  subject(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#subjects.add(bytes, start, end) - BLANK_TOKENS.length;
    return number < 0 ? -1 : number;
  }

  /** Adds a record of a subject. */
  add(subject: number, codes: Uint16Array, line: number): void {
    const row = this.#rowOf[subject];
    if (row !== undefined) {
      this.#merge(row, codes);
      return;
    }
    this.#rowOf[subject] = this.#store.append(codes);
    this.firstLines.push(line);
  }

  #merge(row: number, codes: Uint16Array): void {
    for (let column = 0; column < this.#blanks.length; column++) {
      const blanks = this.#blanks[column] as number;
      const code = codes[column] as number;
      if (code < blanks) continue;
      const held = this.#store.get(row, column);
      if (held < blanks || (this.#isFlag[column] && code > held))
        this.#store.set(row, column, code);
    }
  }
}
