import type { AreaWords } from '../../i18n/areas.ts';

export const SOURCES_AREA = 'sources';

export const SOURCES_WORDS: AreaWords = {
  en: async () => (await import('../../i18n/sources/en.ts')).en,
  fr: async () => (await import('../../i18n/sources/fr.ts')).fr,
  es: async () => (await import('../../i18n/sources/es.ts')).es,
  ar: async () => (await import('../../i18n/sources/ar.ts')).ar,
};
