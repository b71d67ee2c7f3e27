/** The languages that every story is told in; the first one is the original. */
export const STORY_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

export type StoryLanguage = (typeof STORY_LANGUAGES)[number];

export const isStoryLanguage = (name: string): name is StoryLanguage =>
  (STORY_LANGUAGES as readonly string[]).includes(name);
