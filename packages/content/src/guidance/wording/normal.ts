/** Vowel marks, the line that stretches Arabic words, and what is not seen at all. */
const MARKS = /[\p{Mn}\p{Cf}\u0640]/gu;

const ARABIC: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/gu, 'ا'],
  [/ى/gu, 'ي'],
  [/ة/gu, 'ه'],
  [/ؤ/gu, 'و'],
  [/ئ/gu, 'ي'],
];

/** A text as it is compared: one apostrophe, one space, and Arabic without marks and in one spelling. */
export function normal(text: string): string {
  const bare = text.normalize('NFC').replace(MARKS, '').replace(/\s+/gu, ' ').replaceAll('’', "'");
  return ARABIC.reduce((done, [from, to]) => done.replace(from, to), bare);
}
