import { brokenQuote } from './broken-quote.ts';
import { trimmedEnd, trimmedStart } from './cell-text.ts';
import { type ColumnProfile, ColumnProfiler } from './column-profiler.ts';
import { isCleanText } from './encoding.ts';
import { IssueCollector } from './issue-collector.ts';
import type { RecordSink } from './scan-records.ts';

/** Profiles each column of a file that a `CsvScanner` cuts. */
export class ProfileSink implements RecordSink {
  readonly issues = new IssueCollector();
  records = 0;
  readonly #header: readonly string[];
  readonly #profilers: readonly ColumnProfiler[];

  constructor(header: readonly string[]) {
    this.#header = header;
    this.#profilers = header.map((name) => new ColumnProfiler(name));
  }

  cell(bytes: Uint8Array, start: number, end: number, column: number, line: number): void {
    const from = trimmedStart(bytes, start, end);
    const to = trimmedEnd(bytes, from, end);
    const profiler = this.#profilers[column];
    if (profiler?.countKnown(bytes, from, to)) return;
    if (isCleanText(bytes, from, to, line)) profiler?.addValue(bytes, from, to);
    else this.issues.add('NUL_BYTE', line, this.#header[column]);
  }

  record(cells: number, line: number): void {
    this.records++;
    if (cells === this.#header.length) return;
    this.issues.add('RAGGED_ROW', line);
    for (const profiler of this.#profilers.slice(cells)) profiler.addEmpty();
  }

  blankLine(line: number): void {
    this.issues.add('BLANK_LINE', line);
  }

  /** Nobody has said yet that the first line holds names, so none is repeated. */
  brokenQuote(_column: number, line: number): void {
    throw brokenQuote('end', line);
  }

  lineBreak(): void {}

  columns(): readonly ColumnProfile[] {
    return this.#profilers.map((profiler) => profiler.result());
  }
}
