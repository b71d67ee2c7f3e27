import { fill } from './fill.ts';
import type { Plural, SourceLanguage } from './words.ts';

/** Digits are the same in every language, so that sources can be compared. */
const locale = (language: SourceLanguage) => `${language}-u-nu-latn`;

/** A share of 0 to 1 in percent with at most one decimal. */
export const percent = (share: number, language: SourceLanguage): string =>
  `${new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 }).format(100 * share)} %`;

export const whole = (count: number, language: SourceLanguage): string =>
  new Intl.NumberFormat(locale(language)).format(count);

/** A number with its word in the right plural. */
export function counted(count: number, words: Plural, language: SourceLanguage): string {
  const form = words[new Intl.PluralRules(language).select(count)] ?? words.other;
  return fill(form, { count: whole(count, language) });
}
