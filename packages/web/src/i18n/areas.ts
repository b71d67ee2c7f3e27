import i18next from 'i18next';
import { isLanguage, type Language } from './language.ts';

/** The words of one part of the site, in every language, each fetched when it is needed. */
export type AreaWords = Readonly<Record<Language, () => Promise<Readonly<Record<string, string>>>>>;

const AREAS = new Map<string, AreaWords>();

/** Makes the words of an area known under its name, `useTranslation(name)`, in the language of the page. */
export async function learnArea(name: string, words: AreaWords): Promise<void> {
  AREAS.set(name, words);
  await fetchArea(name, words, isLanguage(i18next.language) ? i18next.language : 'en');
}

/** Fetches all areas that are in use in another language, before the page changes to it. */
export async function fetchAreas(language: Language): Promise<void> {
  await Promise.all([...AREAS].map(([name, words]) => fetchArea(name, words, language)));
}

async function fetchArea(name: string, words: AreaWords, language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, name)) return;
  i18next.addResourceBundle(language, name, await words[language]());
}
