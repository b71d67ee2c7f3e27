/** An attribute whose recorded answers are facts that somebody may know of a person. */
export interface ItemColumn {
  /** The category of each row. */
  readonly codes: ArrayLike<number>;
  /** For each category, whether it is such a fact. Category 0, the blank, never is. */
  readonly isItem: readonly boolean[];
  /** What a lost cell costs next to one of another column. */
  readonly importance: number;
}

/** One cell to be blanked. */
export interface ItemCell {
  readonly row: number;
  /** Position among the item columns. */
  readonly column: number;
}

/** The longest combinations that are looked at. */
export const LONGEST = 3;
