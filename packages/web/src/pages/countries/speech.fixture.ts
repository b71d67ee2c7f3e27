import type { TFunction } from 'i18next';
import { ar } from '../../i18n/countries/ar.ts';
import { en } from '../../i18n/countries/en.ts';
import { es } from '../../i18n/countries/es.ts';
import { fr } from '../../i18n/countries/fr.ts';
import type { Speech } from './cell-words.ts';

export const ALL_WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en,
  fr,
  es,
  ar,
};

/** The words of these pages in a language; a word that is missing throws, and so does a gap that is left. */
export function speechIn(language: string): Speech {
  const words = ALL_WORDS[language] ?? {};
  const t = (key: string, values: Readonly<Record<string, unknown>> = {}) => {
    const text = words[key];
    if (text === undefined) throw new RangeError(`no word for ${key}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      if (values[name] === undefined) throw new RangeError(`${key} says nothing of ${name}`);
      return String(values[name]);
    });
  };
  return { t: t as unknown as TFunction<'countries'>, language };
}
