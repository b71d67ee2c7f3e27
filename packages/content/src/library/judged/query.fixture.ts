/** What a person types, and which resources answer it, by how well: 3 just what is wanted, 2 useful, 1 related. */
export interface Judged {
  readonly text: string;
  readonly grades: Readonly<Record<1 | 2 | 3, readonly string[]>>;
}
