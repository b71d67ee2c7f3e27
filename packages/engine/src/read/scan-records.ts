import { TesseraError } from '@tessera/model';
import type { ByteSource } from './byte-source.ts';
import { CsvScanner } from './csv-scanner.ts';
import type { CsvSink } from './csv-sink.ts';
import { utf8Chunks } from './encoding.ts';

export interface ScanOptions {
  /** Ends the reading with `INTERRUPTED` before the next chunk. */
  readonly signal?: AbortSignal;
  /** Longest cell in bytes; default 1 MiB. */
  readonly cellLimit?: number;
}

/** A sink that says how many records it has been given. */
export interface RecordSink extends CsvSink {
  readonly records: number;
}

/**
 * Gives every record after the header to the sink.
 *
 * Throws `FILE_EMPTY`, `FILE_NO_RECORDS`, `FILE_ENCODING` (UTF-16), `CELL_TOO_LONG`, `INTERRUPTED`,
 * and whatever the sink (`FILE_BROKEN_QUOTE`) or the source throws; the source is closed in each case.
 */
export async function scanRecords(
  source: ByteSource,
  sink: RecordSink,
  options: ScanOptions = {},
): Promise<void> {
  const { signal, cellLimit } = options;
  const scanner = new CsvScanner(sink, {
    skipRecords: 1,
    ...(cellLimit === undefined ? {} : { cellLimit }),
  });
  refuseIfAborted(signal);
  for await (const chunk of utf8Chunks(source)) {
    refuseIfAborted(signal);
    scanner.push(chunk);
  }
  scanner.end();
  if (sink.records === 0) throw noRecordsError();
}

function refuseIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new TesseraError('INTERRUPTED', {
    cause: 'The reading was stopped.',
    remedy: 'Nothing was kept; start it again when you are ready.',
  });
}

/** The error for a file that has the names of columns and nothing else. */
export function noRecordsError(): TesseraError {
  return new TesseraError('FILE_NO_RECORDS', {
    cause: 'The file has a header and no records.',
    remedy: 'Check that the export finished, and choose a file with records.',
  });
}
