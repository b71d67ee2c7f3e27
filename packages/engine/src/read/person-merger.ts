import type { Domain } from '@tessera/model';
import { ByteIndex } from './byte-index.ts';
import type { CodeStore } from './code-store.ts';

/**
 * Merges the records of one person into one row, as a function of that person's records alone, in
 * the order of the file:
 *
 * - a `flag` column takes the highest recorded category, the most positive answer ever given;
 * - any other column takes the first recorded value;
 * - a blank loses to anything recorded, and where nothing was recorded the first blank stays.
 *
 * Rows stand in the order of each person's first record. Subject values are compared without the
 * ASCII spaces around them; they are held in memory only and are in no result.
 */
export class PersonMerger {
  readonly #store: CodeStore;
  readonly #blanks: readonly number[];
  readonly #isFlag: readonly boolean[];
  readonly #subjects = new ByteIndex();
  /** The row of each subject, by its number in `#subjects`. */
  readonly #rowOf: number[] = [];
  /** The line of the first record of each row. */
  readonly firstLines: number[] = [];

  constructor(store: CodeStore, domains: readonly Domain[]) {
    this.#store = store;
    this.#blanks = domains.map((domain) => domain.blanks);
    this.#isFlag = domains.map((domain) => domain.column.kind === 'flag');
  }

  /** The number of a subject, for `add`. */
  subject(bytes: Uint8Array, start: number, end: number): number {
    return this.#subjects.add(bytes, start, end);
  }

  /** Adds a record of a subject; -1 is a person whom no other record belongs to. */
  add(subject: number, codes: Uint16Array, line: number): void {
    const row = subject < 0 ? undefined : this.#rowOf[subject];
    if (row !== undefined) {
      this.#merge(row, codes);
      return;
    }
    const added = this.#store.append(codes);
    this.firstLines.push(line);
    if (subject >= 0) this.#rowOf[subject] = added;
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
