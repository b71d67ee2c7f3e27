import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchAreas } from './areas.ts';
import { en, type Words } from './en.ts';
import type { Language } from './language.ts';

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
};

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
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await LOADERS[language]());
  }
  await fetchAreas(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}
