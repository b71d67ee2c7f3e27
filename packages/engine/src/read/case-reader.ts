import {
  type Codebook,
  closeCodebook,
  domainsOf,
  type IssueLog,
  type Sensitive,
  sensitive,
  TesseraError,
} from '@tessera/model';
import type { CodedTable } from '../coded-table.ts';
import type { ByteSource } from './byte-source.ts';
import { CaseSink } from './case-sink.ts';
import { readHeader } from './header.ts';
import { matchHeader } from './match-header.ts';
import { type ScanOptions, scanRecords } from './scan-records.ts';

export interface ReadCasesOptions extends ScanOptions {
  /** Refuses the file when it has any issue; default false. */
  readonly strict?: boolean;
  /** The column that says which person a record belongs to; default the codebook's own. */
  readonly subject?: string;
}

export interface CaseFile {
  /** One row a person, one column for each protected column of the codebook, in its order. */
  readonly table: CodedTable;
  /** How many records the file has; not `table.rows` where people have several, or are not named. */
  readonly records: number;
  /** Whether a subject column was there, so that a row is a person and not only a record. */
  readonly merged: boolean;
  readonly issues: IssueLog;
}

const LINES_SHOWN = 10;

/**
 * Reads a file of case records under a codebook, straight from bytes to category codes. Memory is
 * the codes, and the subject values where there are any. The source is opened twice.
 *
 * What is wrong with a record is an `Issue` and never a value: a value outside its list, a cell
 * with a NUL byte and a cell that a row lacks become `NotRecorded`, category 0; a value of an open
 * column that is not listed becomes its `other`; cells beyond the
 * header are ignored. Records of one subject are merged as `PersonMerger` says; a record with a
 * blank subject is left out. After merging, each hard rule with one column on each side is imposed
 * in codebook order: the cell of `must` that breaks it becomes category 0.
 *
 * Each row is a function of that person's records alone. A file in which one record could change
 * where others begin is refused with `FILE_BROKEN_QUOTE`: a quote that is never closed, text after a
 * closing quote, or a line break inside quotes, which no code has.
 *
 * Throws the errors of `readHeader`, `matchHeader` and `scanRecords`, `FILE_ENCODING` for the first
 * cell that is not valid UTF-8, and with `strict`, after the whole file, `STRICT_ISSUES`.
 */
export async function readCases(
  source: ByteSource,
  codebook: Codebook,
  options: ReadCasesOptions = {},
): Promise<CaseFile> {
  const file = await readSink(source, codebook, options, false);
  return caseFile(file, codebook, []);
}

/** A file whose open columns have no whole list yet. */
export interface OpenCases {
  /**
   * The values of each open column that stand in no list, in codebook order, with the people who have
   * them: one person has at most one.
   */
  readonly values: readonly Sensitive<OpenColumnValues>[];
  /** Whether a column told which records belong to the same person. */
  readonly merged: boolean;
  /** The file under the codebook that `closeCodebook` makes of the same names. Once only. */
  close(named: readonly (readonly string[])[]): CaseFile;
}

export interface OpenColumnValues {
  readonly texts: readonly string[];
  readonly people: Int32Array;
}

/**
 * The same as `readCases`, but a value of an open column that no list names is kept apart until it is
 * decided which ones may be named; `readCases` takes all of them for `other`.
 *
 * Throws, besides, `FILE_UNREADABLE` for an open column of more than 50,000 different values.
 */
export async function readOpenCases(
  source: ByteSource,
  codebook: Codebook,
  options: ReadCasesOptions = {},
): Promise<OpenCases> {
  const file = await readSink(source, codebook, options, true);
  return {
    values: file.sink.openValues().map(sensitive),
    merged: file.merged,
    close: (named) => caseFile(file, closeCodebook(codebook, named), named),
  };
}

interface ReadSink {
  readonly sink: CaseSink;
  readonly merged: boolean;
  readonly issues: IssueLog;
}

async function readSink(
  source: ByteSource,
  codebook: Codebook,
  { strict = false, subject, ...scan }: ReadCasesOptions,
  keepValues: boolean,
): Promise<ReadSink> {
  const header = await readHeader(source);
  const match = matchHeader(header, codebook, subject);
  const sink = new CaseSink(codebook, header, match, keepValues);
  await scanRecords(source, sink, scan);
  sink.settle();
  const issues = sink.issues.log();
  if (strict) refuseIssues(issues);
  return { sink, merged: match.subject >= 0, issues };
}

function caseFile(
  { sink, merged, issues }: ReadSink,
  codebook: Codebook,
  named: readonly (readonly string[])[],
): CaseFile {
  const columns = sink.takeColumns(named);
  const sizes = domainsOf(codebook).map((domain) => domain.size);
  return { table: { rows: sink.rows, sizes, columns }, records: sink.records, merged, issues };
}

function refuseIssues(issues: IssueLog): void {
  const counts = Object.entries(issues.counts);
  if (counts.length === 0) return;
  const lines = [...new Set(issues.first.map((issue) => String(issue.line)))];
  const summary = counts.map(([code, count]) => `${code} ${count}`).join(', ');
  throw new TesseraError('STRICT_ISSUES', {
    cause: `The file has issues, and strict reading allows none: ${summary}.`,
    remedy: 'Correct the lines named, or read without strict to blank the cells concerned.',
    detail: { ...Object.fromEntries(counts), lines: lines.slice(0, LINES_SHOWN) },
  });
}
