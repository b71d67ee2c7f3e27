import type { AreaWords } from '../areas.ts';

/** The explorer's own words, each language fetched when it is needed. */
export const EXPLORE_WORDS: AreaWords = {
  en: async () => (await import('./en.ts')).en,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ar: async () => (await import('./ar.ts')).ar,
};
