import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { turns } from '../turns.ts';
import { fetchAreas } from './areas.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import { setMissing } from './missing-language.ts';

const takeTurn = turns();

/** English at once, and it stays where the words of another language cannot be fetched. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  await speak(language);
}

/**
 * Changes the words and the direction of the page, unless another language is chosen meanwhile. Where
 * words cannot be fetched the page stays as it is, and `useMissingLanguage` says so.
 */
export async function speak(language: Language): Promise<void> {
  const isLatest = takeTurn();
  setMissing(undefined);
  try {
    await Promise.all([fetchWords(language), fetchAreas(language)]);
  } catch {
    if (isLatest()) setMissing(language);
    return;
  }
  if (!isLatest()) return;
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

async function fetchWords(language: Language): Promise<void> {
  for (const [area, words] of Object.entries((await loadWords(language)) ?? {})) {
    i18next.addResourceBundle(language, area, words);
  }
}
