import type { Language } from '../guidance/index.ts';
import type { PathwayTexts } from './texts/texts.ts';

const TEXTS: Readonly<Record<Language, () => Promise<PathwayTexts>>> = {
  en: async () => (await import('./texts/en/index.ts')).en,
  fr: async () => (await import('./texts/fr/index.ts')).fr,
  es: async () => (await import('./texts/es/index.ts')).es,
  ar: async () => (await import('./texts/ar/index.ts')).ar,
};

/** What cards and worries say in one language, fetched when needed. */
export const loadPathway = (language: Language): Promise<PathwayTexts> => TEXTS[language]();
