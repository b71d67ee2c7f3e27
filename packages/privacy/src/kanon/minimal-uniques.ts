import { classesOf } from './classes.ts';

/** Special uniques: rows that few columns single out already. */
export interface MinimalUniques {
  /** Minimal sample uniques that use 1, 2, 3, … columns. */
  readonly bySize: readonly number[];
  /** Rows with at least one of them. */
  readonly rows: number;
}

/** The largest number of columns of one minimal unique. */
export const LARGEST_UNIQUE = 4;

/**
 * Minimal sample uniques: sets of columns in which a row stands alone, while it does not in any smaller
 * part of them. A row stands alone in every set that holds one in which it does, so a set is minimal
 * exactly when the row is alone in none of the sets with one column less.
 *
 * Source: Elliot, Manning, Ford 2002, "A computational algorithm for handling the special uniques
 * problem"; Haglin, Mayes, Manning, Feo, Gurd, Elliot, Keane 2009 (SUDA2). Here every set is counted.
 */
export function minimalUniques(
  columns: readonly ArrayLike<number>[],
  sizes: readonly number[],
  largest = LARGEST_UNIQUE,
): MinimalUniques {
  const rows = columns[0]?.length ?? 0;
  const alone = new Map<number, Uint8Array>();
  const any = new Uint8Array(rows);
  const bySize: number[] = [];
  for (let length = 1; length <= Math.min(largest, columns.length); length++) {
    let found = 0;
    for (const set of subsets(columns.length, length)) {
      const { of, counts } = classesOf(
        set.map((j) => columns[j] as ArrayLike<number>),
        set.map((j) => sizes[j] as number),
      );
      const below = set.map((j) => alone.get(bitsOf(set) - 2 ** j));
      const here = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) {
        if (counts[of[row] as number] !== 1) continue;
        here[row] = 1;
        if (below.some((smaller) => smaller?.[row] === 1)) continue;
        found += 1;
        any[row] = 1;
      }
      alone.set(bitsOf(set), here);
    }
    bySize.push(found);
  }
  return { bySize, rows: any.reduce((sum, one) => sum + one, 0) };
}

const bitsOf = (set: readonly number[]): number => set.reduce((bits, j) => bits + 2 ** j, 0);

function subsets(of: number, length: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  const grow = (from: number, set: readonly number[]) => {
    if (set.length === length) found.push([...set]);
    else for (let j = from; j < of; j++) grow(j + 1, [...set, j]);
  };
  grow(0, []);
  return found;
}
