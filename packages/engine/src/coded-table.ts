/** One column of category codes, one byte a record where the domain allows it. */
export type CodedColumn = Uint8Array | Uint16Array;

/**
 * Dictionary-coded records, column by column. It stays inside this package: what leaves it are
 * counts. Columns are backed by a `SharedArrayBuffer` where the host has one, so that workers read
 * the same memory.
 */
export interface CodedTable {
  readonly rows: number;
  /** Domain size of each column; every code is below it. */
  readonly sizes: readonly number[];
  readonly columns: readonly CodedColumn[];
}
