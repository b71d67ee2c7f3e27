import type { Language } from '../guidance/index.ts';
import type { ScreeningTexts } from './texts/texts.ts';

const TEXTS: Readonly<Record<Language, () => Promise<ScreeningTexts>>> = {
  en: async () => (await import('./texts/en/index.ts')).en,
  fr: async () => (await import('./texts/fr/index.ts')).fr,
  es: async () => (await import('./texts/es/index.ts')).es,
  ar: async () => (await import('./texts/ar/index.ts')).ar,
};

/** What the screening aid says in one language, fetched when needed. */
export const loadScreening = (language: Language): Promise<ScreeningTexts> => TEXTS[language]();
