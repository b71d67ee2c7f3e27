import { editDistance } from './edit-distance.ts';

/** A word that is near the one that was typed. */
export interface Near {
  readonly word: string;
  /** How many letters differ. */
  readonly distance: number;
}

export interface Vocabulary {
  has(word: string): boolean;
  /** In how many resources a word stands. */
  uses(word: string): number;
  /** Words that begin like this one, the shortest first, at most `most`. */
  beginning(start: string, most: number): readonly string[];
  /** Words within so many slips, the nearest and most frequent first, at most `most`. */
  near(word: string, slips: number, most: number): readonly Near[];
}

/** Which letters stand in a word, as bits: two words that share few cannot be near. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(number: number): number {
  let rest = number >>> 0;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/** Words with how often each is used, made fast to look things up in. */
export function vocabularyOf(frequencies: ReadonlyMap<string, number>): Vocabulary {
  const words = [...frequencies.keys()].sort();
  const letters = Uint32Array.from(words, lettersOf);
  const byLength = new Map<number, number[]>();
  words.forEach(({ length }, at) => {
    const of = byLength.get(length);
    if (of === undefined) byLength.set(length, [at]);
    else of.push(at);
  });
  const uses = (word: string) => frequencies.get(word) ?? 0;
  const firstFrom = (start: string) => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    has: (word) => frequencies.has(word),
    uses,
    beginning(start, most) {
      const found: string[] = [];
      for (let at = firstFrom(start); words[at]?.startsWith(start); at++)
        found.push(words[at] ?? '');
      return found.sort((a, b) => a.length - b.length).slice(0, most);
    },
    near(word, slips, most) {
      const own = lettersOf(word);
      const found: Near[] = [];
      for (let length = word.length - slips; length <= word.length + slips; length++)
        for (const at of byLength.get(length) ?? []) {
          if (bitsOf(own ^ (letters[at] ?? 0)) > 2 * slips) continue;
          const other = words[at] ?? '';
          const distance = editDistance(word, other, slips);
          if (distance <= slips) found.push({ word: other, distance });
        }
      return found
        .sort((a, b) => a.distance - b.distance || uses(b.word) - uses(a.word))
        .slice(0, most);
    },
  };
}
