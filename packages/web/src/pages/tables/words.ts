import type { AreaWords } from '../../i18n/areas.ts';

export const TABLES_AREA = 'tables';

export const TABLES_WORDS: AreaWords = {
  en: async () => (await import('../../i18n/tables/en.ts')).en,
  fr: async () => (await import('../../i18n/tables/fr.ts')).fr,
  es: async () => (await import('../../i18n/tables/es.ts')).es,
  ar: async () => (await import('../../i18n/tables/ar.ts')).ar,
};
