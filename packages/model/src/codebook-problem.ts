/** One thing that the schema cannot see, and where in the codebook it stands. */
export interface CodebookProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}
