import { type IssueLog, TesseraError } from '@tessera/model';
import type { CodedTable } from '../coded-table.ts';
import { ByteIndex } from './byte-index.ts';
import type { ByteSource } from './byte-source.ts';
import { readHeader } from './header.ts';
import { listed, refuseDuplicates } from './match-header.ts';
import { OpenSink } from './open-sink.ts';
import { type ScanOptions, scanRecords } from './scan-records.ts';

export interface OpenTables {
  /** The columns, in the order of the first file. */
  readonly names: readonly string[];
  /**
   * For each column, the value of each code: the empty cell first, then every value of any of the
   * files in code unit order. These are values of records: they stay with the operator.
   */
  readonly values: readonly (readonly string[])[];
  /** One table a file, all with the columns of `names` and the codes of `values`. */
  readonly tables: readonly CodedTable[];
  readonly issues: readonly IssueLog[];
}

/**
 * Reads files with the same columns and no codebook, so that they can be compared. Columns may
 * stand in another order in each file; ASCII spaces around a value do not count; a cell that a row
 * lacks and a cell with a NUL byte are read as empty, with an `Issue`. Each source is opened twice.
 *
 * Throws `HEADER_DUPLICATE`, `HEADER_MISMATCH` when the files differ in their names,
 * `FILE_UNREADABLE` for a column of more than 65,535 values or 64 MiB of them, and the errors of
 * `readHeader` and `scanRecords`.
 */
export async function readOpenTables(
  sources: readonly ByteSource[],
  options: ScanOptions = {},
): Promise<OpenTables> {
  const headers: (readonly string[])[] = [];
  for (const source of sources) headers.push(await readHeader(source));
  const names = headers[0] ?? [];
  for (const header of headers) {
    refuseDuplicates(header);
    refuseMismatch(names, header);
  }
  const indexes = names.map(() => new ByteIndex());
  const sinks: OpenSink[] = [];
  for (const [file, source] of sources.entries()) {
    const sink = new OpenSink(names, headers[file] ?? [], indexes);
    await scanRecords(source, sink, options);
    sinks.push(sink);
  }
  return { names, ...finish(indexes, sinks) };
}

function finish(
  indexes: readonly ByteIndex[],
  sinks: readonly OpenSink[],
): Omit<OpenTables, 'names'> {
  const found = indexes.map((index) =>
    Array.from({ length: index.size }, (_, number) => index.text(number)),
  );
  const values = found.map((texts) => ['', ...[...texts].sort()]);
  const sizes = values.map((list) => list.length);
  const recode = found.map((texts, column) => {
    const codes = new Map(values[column]?.map((text, code) => [text, code]));
    return Uint16Array.from(['', ...texts], (text) => codes.get(text) ?? 0);
  });
  return {
    values,
    tables: sinks.map((sink) => ({
      rows: sink.records,
      sizes,
      columns: sink.takeColumns(sizes, recode),
    })),
    issues: sinks.map((sink) => sink.issues.log()),
  };
}

/** Names are repeated in the error only when the headers share one: else a header may be a record. */
function refuseMismatch(first: readonly string[], other: readonly string[]): void {
  const missing = first.filter((name) => !other.includes(name));
  const added = other.filter((name) => !first.includes(name));
  if (missing.length === 0 && added.length === 0) return;
  const shared = first.length - missing.length;
  const cause =
    shared === 0
      ? 'The files have no column in common.'
      : `The files differ in their columns: ${listed([...missing, ...added])}.`;
  throw new TesseraError('HEADER_MISMATCH', {
    cause,
    remedy: 'Compare files with the same columns; their order is free.',
    detail: { missing: missing.length, added: added.length },
  });
}
