import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { fetchAreas } from './areas.ts';
import { en } from './en.ts';
import { learnLabels } from './labels/learn-labels.ts';
import type { Language } from './language.ts';
import type { PROBLEMS } from './problems/problem-text.ts';

type Fetched = Readonly<Record<'translation' | typeof PROBLEMS, Readonly<Record<string, string>>>>;

/** English has its words in the page itself, and problems say theirs. */
const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Fetched>>> = {
  fr: async () => {
    const [words, problems] = await Promise.all([import('./fr.ts'), import('./problems/fr.ts')]);
    return { translation: words.fr, problems: problems.fr };
  },
  es: async () => {
    const [words, problems] = await Promise.all([import('./es.ts'), import('./problems/es.ts')]);
    return { translation: words.es, problems: problems.es };
  },
  ar: async () => {
    const [words, problems] = await Promise.all([import('./ar.ts'), import('./problems/ar.ts')]);
    return { translation: words.ar, problems: problems.ar };
  },
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
  await Promise.all([fetchWords(language), learnLabels(language), fetchAreas(language)]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

async function fetchWords(language: Language): Promise<void> {
  if (language === 'en' || i18next.hasResourceBundle(language, 'translation')) return;
  for (const [area, words] of Object.entries(await LOADERS[language]())) {
    i18next.addResourceBundle(language, area, words);
  }
}
