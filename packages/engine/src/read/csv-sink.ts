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
  /**
   * A quoted cell that does not end as RFC 4180 has it, so that nobody knows where its record ends.
   * A sink that goes on reading must throw `brokenQuote`.
   */
  brokenQuote(column: number, line: number): void;
  /** A line break inside a quoted cell, told before the cell. */
  lineBreak(column: number, line: number): void;
}
