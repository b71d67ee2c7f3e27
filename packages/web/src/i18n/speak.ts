import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchAreas } from './areas.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';

/** English at once; others are fetched when they are chosen. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  await speak(language);
}

/** Changes the words and the direction of the page. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([fetchWords(language), fetchAreas(language)]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

async function fetchWords(language: Language): Promise<void> {
  for (const [area, words] of Object.entries((await loadWords(language)) ?? {})) {
    i18next.addResourceBundle(language, area, words);
  }
}
