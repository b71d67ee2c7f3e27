/** A run of records of one column. */
export interface ColumnPiece {
  /**
   * The texts of the piece, as UTF-8. One may stand there twice, or be that of no record. Pieces that
   * have the same texts have the same list, which is looked at once.
   */
  readonly texts: readonly Uint8Array[];
  /** For each record in its order: 0 for an empty cell, else 1 more than the place of its text. */
  readonly numbers: Uint8Array | Uint16Array | Uint32Array;
}

/** A file that stands column by column, such as a Parquet file, as far as it says what it holds. */
export interface ColumnFile {
  readonly names: readonly string[];
  /** How many records it says it has. */
  readonly records: number;
  /** The pieces of the column at this place of `names`, in the order of the records. */
  pieces(place: number): Iterable<ColumnPiece>;
}
