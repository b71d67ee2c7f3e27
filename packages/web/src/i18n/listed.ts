/** Several names as a language lists them: “a”, “b” and “c”. */
export const listed = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : language).format(names);
