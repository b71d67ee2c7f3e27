/** Where something stands in the text of a story; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;
