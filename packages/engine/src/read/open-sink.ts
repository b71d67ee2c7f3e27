import { TesseraError } from '@tessera/model';
import type { CodedColumn } from '../coded-table.ts';
import { brokenQuote } from './broken-quote.ts';
import type { ByteIndex } from './byte-index.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { CodeStore, LARGEST_DOMAIN } from './code-store.ts';
import { isCleanText } from './encoding.ts';
import { IssueCollector } from './issue-collector.ts';
import type { RecordSink } from './scan-records.ts';

const MOST_VALUES = LARGEST_DOMAIN - 1;
const MOST_BYTES = 1 << 26;

/** Codes records by the order in which their values first appear; code 0 is the empty cell. */
export class OpenSink implements RecordSink {
  readonly issues = new IssueCollector();
  records = 0;
  readonly #header: readonly string[];
  /** For each place in this file's header, the index among the common names. */
  readonly #targets: readonly number[];
  readonly #indexes: readonly ByteIndex[];
  readonly #store: CodeStore;
  readonly #codes: Uint16Array;

  /** `indexes`, one for each of `names`, are shared by all files and grow. */
  constructor(names: readonly string[], header: readonly string[], indexes: readonly ByteIndex[]) {
    this.#header = header;
    this.#targets = header.map((name) => names.indexOf(name));
    this.#indexes = indexes;
    this.#store = new CodeStore(names.map(() => LARGEST_DOMAIN));
    this.#codes = new Uint16Array(names.length);
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, line: number): void {
    const target = this.#targets[column];
    const index = this.#indexes[target ?? -1];
    if (target === undefined || index === undefined) {
      this.#checkText(bytes, start, end, column, line);
      return;
    }
    const from = trimmedStart(bytes, start, end);
    const to = trimmedEnd(bytes, from, end);
    if (from === to) {
      this.#codes[target] = 0;
      return;
    }
    const known = index.find(bytes, from, to);
    this.#codes[target] =
      known >= 0 ? known + 1 : this.#newCode(index, bytes, from, to, column, line);
  }

  record(cells: number, line: number): void {
    this.records++;
    if (cells !== this.#targets.length) {
      this.issues.add('RAGGED_ROW', line);
      for (const target of this.#targets.slice(cells)) this.#codes[target] = 0;
    }
    this.#store.append(this.#codes);
  }

  blankLine(line: number): void {
    this.issues.add('BLANK_LINE', line);
  }

  brokenQuote(column: number, line: number): void {
    throw brokenQuote('end', line, this.#header[column]);
  }

  lineBreak(): void {}

  /** The columns in the order of the common names, recoded; the sink is empty afterwards. */
  takeColumns(sizes: readonly number[], recode: readonly Uint16Array[]): readonly CodedColumn[] {
    return this.#store.takeColumns(sizes, recode);
  }

  #newCode(
    index: ByteIndex,
    bytes: Uint8Array,
    start: number,
    end: number,
    column: number,
    line: number,
  ): number {
    if (!this.#checkText(bytes, start, end, column, line)) return 0;
    const number = index.add(bytes, start, end);
    if (index.size > MOST_VALUES || index.byteLength > MOST_BYTES) {
      throw tooManyValues(this.#header[column] ?? '');
    }
    return number + 1;
  }

  #checkText(bytes: Uint8Array, start: number, end: number, column: number, line: number): boolean {
    const clean = isCleanText(bytes, start, end, line);
    if (!clean) this.issues.add('NUL_BYTE', line, this.#header[column]);
    return clean;
  }
}

function tooManyValues(name: string): TesseraError {
  return new TesseraError('FILE_UNREADABLE', {
    cause: `The column ${name.slice(0, 60)} has more than ${MOST_VALUES} different values, or very long ones.`,
    remedy:
      'Remove columns that hold identifiers or free text; only coded columns can be compared.',
    detail: { column: name.slice(0, 60), limit: MOST_VALUES },
  });
}
