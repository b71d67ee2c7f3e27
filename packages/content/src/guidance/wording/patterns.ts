import type { Language } from '../language.ts';
import { WORDINGS } from './languages.ts';
import { normal } from './normal.ts';
import type { Wording } from './wording.ts';

export type Patterns = Readonly<Record<keyof Wording, RegExp>>;

/** Arabic joins "and", "so", "by", "like" and "for" to the word behind it. */
const JOINED = '(?:[وف]?[بكل]?(?=\\p{Script=Arabic}))?';

/** Whole words; `\w` in a wording is a letter of any alphabet. */
const pattern = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${JOINED}(?:${normal(words).replaceAll('\\w', '\\p{L}')})(?!\\p{L})`,
    'giu',
  );

const made = new Map<Language, Patterns>();

/** What is looked for in one language, in texts that were made `normal`. */
export function patternsOf(language: Language): Patterns {
  const known = made.get(language);
  if (known !== undefined) return known;
  const wording = WORDINGS[language];
  const patterns: Patterns = {
    contact: pattern(wording.contact),
    consent: pattern(wording.consent),
    back: pattern(wording.back),
    family: pattern(wording.family),
    independent: pattern(wording.independent),
    denies: pattern(wording.denies),
    urges: pattern(wording.urges),
    joins: pattern(wording.joins),
    depends: pattern(wording.depends),
  };
  made.set(language, patterns);
  return patterns;
}
