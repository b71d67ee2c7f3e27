import type { AreaWords } from '../../i18n/areas.ts';

/** The name of the words of these pages. */
export const STORIES_AREA = 'stories';

export const STORY_WORDS: AreaWords = {
  en: async () => (await import('../../i18n/stories/en.ts')).en,
  fr: async () => (await import('../../i18n/stories/fr.ts')).fr,
  es: async () => (await import('../../i18n/stories/es.ts')).es,
  ar: async () => (await import('../../i18n/stories/ar.ts')).ar,
};
