/** One value of a line, told and drawn. */
export interface Mark {
  /** The answer, of whom, and its share, in words. */
  readonly text: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Of a file that is counted here. */
  readonly interval?: { readonly low: number; readonly high: number };
}

/** One line of the picture: a source, what it says, and how much it does not know. */
export interface SourceLine {
  readonly id: string;
  readonly label: string;
  /** Whom it is about, and when. */
  readonly about: string;
  /** An estimate is an outline; what somebody counted is filled. */
  readonly isEstimate: boolean;
  readonly marks: readonly Mark[];
  /** A share where there is one to draw. */
  readonly unknown: { readonly text: string; readonly share?: number };
}
