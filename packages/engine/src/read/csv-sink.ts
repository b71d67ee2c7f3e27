/**
 * What a `CsvScanner` tells about a file. `bytes` is only valid during the call: the next chunk
 * overwrites it. Lines are 1-based and say where the record starts; columns are 0-based.
 */
export interface CsvSink {
  /** One whole cell, quotes removed, at `bytes[start..end)`. */
  cell(bytes: Uint8Array, start: number, end: number, column: number, line: number): void;
  /** All cells of a record have been given. */
  record(cells: number, line: number): void;
  /** A line without a single byte; it is no record. */
  blankLine(line: number): void;
  /** A quote that RFC 4180 does not allow there; told once a cell, before the cell itself. */
  brokenQuote(column: number, line: number): void;
}
