/** A text as words are looked for in it: without accents, capitals and what cannot be seen. */
export interface Folded {
  readonly text: string;
  /** For each character, the character of the original that it comes from. */
  readonly from: readonly number[];
}

/** Marks, invisible characters, and the stroke that draws an Arabic word long. */
const NOTHING = /[\p{M}\p{Cf}\u0640]/gu;

/** One look for letters that are written in several ways. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\u0649/g, '\u064a'],
  [/[\u2018\u2019\u02bc]/g, "'"],
];

/** Letters without their accents and variants; patterns are folded in the same way as texts. */
export function foldLetters(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(NOTHING, '');
  return SAME.reduce((folded, [pattern, letter]) => folded.replaceAll(pattern, letter), plain);
}

export function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  for (const [index, character] of text.split('').entries()) {
    const isSpace = /\s/.test(character);
    if (isSpace && folded.endsWith(' ')) continue;
    const letters = isSpace ? ' ' : foldLetters(character).toLowerCase();
    for (let i = 0; i < letters.length; i++) from.push(index);
    folded += letters;
  }
  return { text: folded, from };
}
