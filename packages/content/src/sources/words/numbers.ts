import { fill } from './fill.ts';
import type { Plural, SourceLanguage } from './words.ts';

/** Digits are the same in every language, so that sources can be compared. */
const locale = (language: SourceLanguage) => `${language}-u-nu-latn`;

/** Keeps a number and its sign on one line. */
const NO_BREAK = '\u00a0';

/** A share of 0 to 1 in percent with at most one decimal. */
export function percent(share: number, language: SourceLanguage): string {
  const digits = new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 });
  return `${digits.format(100 * share)}${NO_BREAK}%`;
}

export const whole = (count: number, language: SourceLanguage): string =>
  new Intl.NumberFormat(locale(language)).format(count);

/** A number with its word in the right plural. */
export function counted(count: number, words: Plural, language: SourceLanguage): string {
  const form = words[new Intl.PluralRules(language).select(count)] ?? words.other;
  return fill(form, { count: whole(count, language) });
}
