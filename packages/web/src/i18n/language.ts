/** Languages by their own name. */
export const LANGUAGES = { en: 'English', fr: 'Français', es: 'Español', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

export const isLanguage = (name: string): name is Language => Object.hasOwn(LANGUAGES, name);

/** The first language of the reader that there are words for. */
export function preferred(languages: readonly string[]): Language {
  const known = languages.map((name) => name.slice(0, 2).toLowerCase()).find(isLanguage);
  return known ?? 'en';
}
