import { type Codebook, domainsOf } from '@tessera/model';
import { brokenQuote } from './broken-quote.ts';
import { ByteIndex } from './byte-index.ts';
import type { ByteSource } from './byte-source.ts';
import { type HardRule, hardRulesOf, isBroken } from './hard-rules.ts';
import { type RecordSink, type ScanOptions, scanRecords } from './scan-records.ts';

/** A column in the order of the file, and what it may hold. */
export interface CheckedColumn {
  readonly name: string;
  /** In the order of its categories; undefined where any text may stand. */
  readonly values: readonly string[] | undefined;
}

/** A place in a file, both from 1. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
}

/** What was found in a file, in numbers and places; never a value. */
export interface CheckedCells {
  readonly records: number;
  /** Cells with a value that their column may not hold, blank lines, and records of another width. */
  readonly wrong: number;
  readonly firstWrong: CellPlace | undefined;
  /** Records that break a hard rule. */
  readonly breaks: number;
  readonly firstBreak: number | undefined;
}

/**
 * Holds every cell of a file to the values that its column may have, byte by byte, and every record
 * to the hard rules of a codebook where one is given. Memory is that of the lists of values.
 *
 * Throws `FILE_BROKEN_QUOTE` and the errors of `scanRecords`.
 */
export async function checkCells(
  source: ByteSource,
  columns: readonly CheckedColumn[],
  codebook?: Codebook,
  options: ScanOptions = {},
): Promise<CheckedCells> {
  const sink = new CheckingSink(columns, codebook);
  await scanRecords(source, sink, options);
  return sink;
}

class CheckingSink implements RecordSink, CheckedCells {
  records = 0;
  wrong = 0;
  firstWrong: CellPlace | undefined;
  breaks = 0;
  firstBreak: number | undefined;
  readonly #columns: readonly CheckedColumn[];
  readonly #indexes: readonly (ByteIndex | undefined)[];
  readonly #rules: readonly HardRule[];
  /** For each protected column of the codebook, its place in the file. */
  readonly #places: readonly number[];
  readonly #codes: Int32Array;

  constructor(columns: readonly CheckedColumn[], codebook: Codebook | undefined) {
    const domains = codebook === undefined ? [] : domainsOf(codebook);
    this.#columns = columns;
    this.#indexes = columns.map(({ values }) => (values === undefined ? values : indexOf(values)));
    this.#rules = codebook === undefined ? [] : hardRulesOf(codebook, domains);
    this.#places = domains.map(({ column }) => columns.findIndex((c) => c.name === column.name));
    this.#codes = new Int32Array(columns.length);
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, line: number): void {
    const index = this.#indexes[column];
    if (index === undefined) return;
    const code = index.find(bytes, start, end);
    this.#codes[column] = code;
    if (code < 0) this.#isWrong(line, column);
  }

  record(cells: number, line: number): void {
    this.records++;
    if (cells !== this.#columns.length) this.#isWrong(line, Math.min(cells, this.#columns.length));
    else if (this.#rules.some((rule) => this.#breaksRule(rule))) {
      this.breaks++;
      this.firstBreak ??= line;
    }
  }

  blankLine(line: number): void {
    this.#isWrong(line, 0);
  }

  brokenQuote(column: number, line: number): void {
    throw brokenQuote('end', line, this.#columns[column]?.name);
  }

  lineBreak(): void {}

  #isWrong(line: number, column: number): void {
    this.wrong++;
    this.firstWrong ??= { line, column: column + 1 };
  }

  #breaksRule(rule: HardRule): boolean {
    const when = this.#codes[this.#places[rule.when] ?? -1] ?? -1;
    const must = this.#codes[this.#places[rule.must] ?? -1] ?? -1;
    return when >= 0 && must >= 0 && isBroken(rule, when, must);
  }
}

function indexOf(values: readonly string[]): ByteIndex {
  const index = new ByteIndex();
  const encoder = new TextEncoder();
  for (const value of values) {
    const bytes = encoder.encode(value);
    index.add(bytes, 0, bytes.length);
  }
  return index;
}
