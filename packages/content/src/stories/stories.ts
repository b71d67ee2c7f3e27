import type { StoryLanguage } from './language.ts';

type Texts = Readonly<Record<StoryLanguage, () => Promise<string>>>;

/** Every story that is shipped, in the order in which they are listed; each text is fetched when needed. */
const STORIES = {
  'family-recruitment': {
    en: async () => (await import('./texts/family-recruitment/en.ts')).en,
    fr: async () => (await import('./texts/family-recruitment/fr.ts')).fr,
    es: async () => (await import('./texts/family-recruitment/es.ts')).es,
    ar: async () => (await import('./texts/family-recruitment/ar.ts')).ar,
  },
  'how-exploited': {
    en: async () => (await import('./texts/how-exploited/en.ts')).en,
    fr: async () => (await import('./texts/how-exploited/fr.ts')).fr,
    es: async () => (await import('./texts/how-exploited/es.ts')).es,
    ar: async () => (await import('./texts/how-exploited/ar.ts')).ar,
  },
  boys: {
    en: async () => (await import('./texts/boys/en.ts')).en,
    fr: async () => (await import('./texts/boys/fr.ts')).fr,
    es: async () => (await import('./texts/boys/es.ts')).es,
    ar: async () => (await import('./texts/boys/ar.ts')).ar,
  },
  'over-the-years': {
    en: async () => (await import('./texts/over-the-years/en.ts')).en,
    fr: async () => (await import('./texts/over-the-years/fr.ts')).fr,
    es: async () => (await import('./texts/over-the-years/es.ts')).es,
    ar: async () => (await import('./texts/over-the-years/ar.ts')).ar,
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type StoryId = keyof typeof STORIES;

export const STORY_IDS = Object.keys(STORIES) as readonly StoryId[];

export const isStoryId = (name: string): name is StoryId => Object.hasOwn(STORIES, name);

/** The Markdown of a story in one language. */
export const loadStory = (id: StoryId, language: StoryLanguage): Promise<string> =>
  STORIES[id][language]();
