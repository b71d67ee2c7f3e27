import type { Language } from '../guidance/index.ts';
import type { MeasuresTexts } from './texts/texts.ts';

const TEXTS: Readonly<Record<Language, () => Promise<MeasuresTexts>>> = {
  en: async () => (await import('./texts/en/index.ts')).en,
  fr: async () => (await import('./texts/fr/index.ts')).fr,
  es: async () => (await import('./texts/es/index.ts')).es,
  ar: async () => (await import('./texts/ar/index.ts')).ar,
};

/** What is said of measures in one language, fetched when needed. */
export const loadMeasures = (language: Language): Promise<MeasuresTexts> => TEXTS[language]();
