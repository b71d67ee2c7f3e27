/** Rows whose code in a column is one of these. */
export interface ColumnFilter {
  readonly column: number;
  readonly in: readonly number[];
}

/** Rows that pass at least one of these, such as rows that have one of several flags. */
export interface AnyFilter {
  readonly any: readonly ColumnFilter[];
}

export type Filter = ColumnFilter | AnyFilter;

/** Flags that answer one question together: a row may have several. */
export interface FlagsAsked {
  readonly kind: 'flags';
  readonly columns: readonly number[];
  /** The code that is an answer, of each column. */
  readonly yes: readonly number[];
  /** The first code that is not a blank, of each column. */
  readonly from: readonly number[];
}

/** A column whose codes are the answers: a row has one. */
export interface ColumnAsked {
  readonly kind: 'column';
  readonly column: number;
  /** The first code that is not a blank. */
  readonly from: number;
}

/** A column that puts each row into one part. */
export interface Split {
  readonly column: number;
  /** For each code of the column the part it belongs to, from 0 on. */
  readonly part: readonly number[];
}

/** Flags that put a row into as many parts as it has flags: one part a flag, and none without one. */
export interface FlagsSplit {
  readonly columns: readonly number[];
  /** The code that puts a row into the part, of each column. */
  readonly yes: readonly number[];
}

/** One question to the rows of a published file, or of a file that somebody opened for themselves. */
export interface Asked {
  /** A row must pass all of them. */
  readonly filters: readonly Filter[];
  readonly question: FlagsAsked | ColumnAsked;
  /** Default: all rows are one part. */
  readonly split?: Split;
  /** What the parts are looked at along, such as years. Default: all rows at once. */
  readonly along?: Split | FlagsSplit;
}

export interface Counted {
  readonly people: number;
  /** Rows with at least one recorded answer. */
  readonly recorded: number;
  /** Rows with each answer: in the order of the flags, or of the codes from `from` on. */
  readonly yes: readonly number[];
}
