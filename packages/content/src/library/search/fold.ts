/** Marks, and the stroke that draws an Arabic word long. */
const MARKS = /[\p{M}\p{Cf}\u0640]/gu;

/** Letters that no decomposition brings to their plain form, and Arabic letters written in several ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['\u0671', '\u0627'],
  ['\u0629', '\u0647'],
  ['\u0649', '\u064a'],
  ['\u06cc', '\u064a'],
  ['\u06a9', '\u0643'],
]);

const LETTERS = new RegExp(`[${[...SAME.keys()].join('')}]`, 'gu');

/** Digits of Arabic and Persian as the ones that addresses and laws are written in. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/**
 * A text as it is searched: small letters without accents or vowel signs, with one form for the alefs,
 * for ta marbuta and ha, for ya and alef maqsura. Decomposing brings alef, waw and ya with hamza to the
 * bare letter, and presentation forms to the usual ones.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(LETTERS, (letter) => SAME.get(letter) ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
