/** The languages of all guidance; the first one is the original. */
export const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (name: string): name is Language =>
  (LANGUAGES as readonly string[]).includes(name);
