export type { ByteSource } from './byte-source.ts';
export {
  type CaseFile,
  type OpenCases,
  type OpenColumnValues,
  type ReadCasesOptions,
  readCases,
  readOpenCases,
} from './case-reader.ts';
export {
  type CellPlace,
  type CheckedCells,
  type CheckedColumn,
  checkCells,
} from './check-cells.ts';
export { BLANK_TOKENS, type BlankToken, type ColumnProfile } from './column-profiler.ts';
export type { ColumnFile, ColumnPiece } from './columns/column-file.ts';
export { LARGEST_TABLE, type ReadColumnsOptions, readColumns } from './columns/read-columns.ts';
export { readHeader } from './header.ts';
export { type HeaderMatch, matchHeader } from './match-header.ts';
export { type OpenTables, readOpenTables } from './open-table.ts';
export { type FileProfile, profileFile } from './profile.ts';
export type { ScanOptions } from './scan-records.ts';
