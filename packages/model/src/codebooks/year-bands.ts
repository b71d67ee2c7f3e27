import type { Code } from '../codebook.ts';
import type { Recoding } from '../disclosure.ts';

/** Years in bands of `width`, counted from the first of the list; the last band may be shorter. */
export function yearBands(years: readonly Code[], width: number): Recoding {
  const groups: Recoding['groups'] = [];
  for (let at = 0; at < years.length; at += width) {
    const of = years.slice(at, at + width).map(({ code }) => code);
    const [first, last] = [of[0] as string, of.at(-1) as string];
    const [code, label] =
      first === last ? [first, first] : [`${first}--${last}`, `${first}–${last}`];
    groups.push({ code, label, of });
  }
  return { name: `${width} years`, groups };
}
