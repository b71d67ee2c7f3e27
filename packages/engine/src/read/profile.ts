import type { IssueLog } from '@tessera/model';
import type { ByteSource } from './byte-source.ts';
import type { ColumnProfile } from './column-profiler.ts';
import { readHeader } from './header.ts';
import { refuseDuplicates } from './match-header.ts';
import { ProfileSink } from './profile-sink.ts';
import { type ScanOptions, scanRecords } from './scan-records.ts';

export interface FileProfile {
  readonly header: readonly string[];
  readonly records: number;
  readonly columns: readonly ColumnProfile[];
  readonly issues: IssueLog;
}

/**
 * Looks at a file before any codebook is chosen, in bounded memory. Everything returned is exact
 * and private. ASCII spaces around a cell do not count. The source is opened twice.
 *
 * Throws `HEADER_DUPLICATE`, `FILE_ENCODING`, and the errors of `readHeader` and `scanRecords`.
 */
export async function profileFile(
  source: ByteSource,
  options: ScanOptions = {},
): Promise<FileProfile> {
  const header = await readHeader(source);
  refuseDuplicates(header);
  const sink = new ProfileSink(header);
  await scanRecords(source, sink, options);
  return {
    header,
    records: sink.records,
    columns: sink.columns(),
    issues: sink.issues.log(),
  };
}
