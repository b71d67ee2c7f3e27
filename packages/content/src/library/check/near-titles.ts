import { tokensOf } from '../search/tokens.ts';

/** Titles that share this part of their words are one title written twice. */
const NEAR = 0.85;

/** The words of a title, whatever their order, accents and endings; numbers tell editions apart. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(tokensOf(title).flatMap(({ stem, stop }) => (stop ? [] : [stem])));

/** Whether two titles are nearly the same: they share most words, and every number. */
export function areNear(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word));
  const numbers = (words: Iterable<string>) => [...words].filter((word) => /\d/.test(word)).length;
  if (numbers(a) !== numbers(shared) || numbers(b) !== numbers(shared)) return false;
  return a.size + b.size > 0 && (2 * shared.length) / (a.size + b.size) >= NEAR;
}
