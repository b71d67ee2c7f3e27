import fc from 'fast-check';
import type { AnonymisePlan } from './anonymise.ts';
import { keyColumn } from './key-column.ts';

/** Rows of small categories, many of them alike, as columns. */
export interface SmallFile {
  readonly keys: readonly (readonly number[])[];
  readonly attributes: readonly (readonly number[])[];
}

/** A year-like column of four codes in two bands, a sex of two, an age of three: 0 is the blank. */
export const KEYS: AnonymisePlan['keys'] = [
  keyColumn({ size: 5, blanks: 1, recodings: [[0, 0, 1, 1]] }),
  keyColumn({ size: 4, blanks: 2, recodings: [] }),
  keyColumn({ size: 4, blanks: 1, recodings: [[0, 1, 1]], importance: 2 }),
];

/** Two flags, a flag that also says no, and an answer of three. */
export const ATTRIBUTES: AnonymisePlan['attributes'] = [
  { blanks: 1, importance: 1, isItem: [false, true] },
  { blanks: 1, importance: 3, isItem: [false, true] },
  { blanks: 1, importance: 1, isItem: [false, false, true] },
  { blanks: 1, importance: 1, isItem: [false, true, true, true] },
];

/** Files of up to `most` people, skewed so that some groups are small and others are not. */
export function smallFiles(most = 60): fc.Arbitrary<SmallFile> {
  const skewed = (size: number) =>
    fc.nat({ max: size * size - 1 }).map((n) => size - 1 - Math.floor(Math.sqrt(n)));
  const row = fc.tuple(
    fc.tuple(...KEYS.map(({ size }) => skewed(size))),
    fc.tuple(...ATTRIBUTES.map(({ isItem }) => skewed(isItem.length))),
  );
  return fc.array(row, { minLength: 2, maxLength: most }).map((rows) => ({
    keys: KEYS.map((_, j) => rows.map(([keys]) => keys[j] as number)),
    attributes: ATTRIBUTES.map((_, j) => rows.map(([, items]) => items[j] as number)),
  }));
}

/** What is wrong with a file, by counting every combination under its own name. Slow and plain. */
export function naiveViolations(
  keys: readonly ArrayLike<number>[],
  attributes: readonly ArrayLike<number>[],
  isItem: readonly (readonly boolean[])[],
  { k, m }: { readonly k: number; readonly m: number },
): readonly string[] {
  const rows = keys[0]?.length ?? 0;
  const counts = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const key = keys.map((column) => column[row]).join('|');
    const facts = attributes.flatMap((column, j) =>
      isItem[j]?.[column[row] as number] === true ? [`${j}=${column[row]}`] : [],
    );
    for (let bits = 0; bits < 2 ** facts.length; bits++) {
      const chosen = facts.filter((_, at) => (bits >> at) & 1);
      if (chosen.length > m) continue;
      const name = `${key}: ${chosen.join(' and ')}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count < k).map(([name]) => name);
}
