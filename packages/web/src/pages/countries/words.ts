import type { AreaWords } from '../../i18n/areas.ts';

/** The name of the words of these pages. */
export const COUNTRIES_AREA = 'countries';

export const COUNTRIES_WORDS: AreaWords = {
  en: async () => (await import('../../i18n/countries/en.ts')).en,
  fr: async () => (await import('../../i18n/countries/fr.ts')).fr,
  es: async () => (await import('../../i18n/countries/es.ts')).es,
  ar: async () => (await import('../../i18n/countries/ar.ts')).ar,
};
