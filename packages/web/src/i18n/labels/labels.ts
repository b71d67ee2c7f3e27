/** What stands for a column, a group or a code in another language. */
export type Said = readonly [label: string, definition?: string];

/** The words of the built-in codebooks in one language. */
export interface Labels {
  /**
   * By the name of the column; by `codebook/column` where one codebook means something else by a name
   * than the others do.
   */
  readonly columns: Readonly<Record<string, Said>>;
  /** By the name of the group. */
  readonly groups: Readonly<Record<string, Said>>;
  /** By code, under the name of the column or, where all columns of a kind are alike, under that kind. */
  readonly values: Readonly<Record<string, Readonly<Record<string, Said>>>>;
}
