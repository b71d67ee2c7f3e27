import type { SourceWords } from './words.ts';

/** A text of a source in the language of the words, or in English where nobody has translated it. */
export interface Told {
  readonly text: string;
  readonly language: SourceWords['language'];
}

/** Translated whole or sentence by sentence; a text with one sentence untranslated stays as it is. */
export function told(text: string, words: SourceWords): Told {
  const translated = wordsFor(text, words) ?? joined(text.split(/(?<=\.) /), ' ', words);
  return translated === undefined
    ? { text, language: 'en' }
    : { text: translated, language: words.language };
}

/** The name of a row or of a source; the two halves of `source: part` are translated apart. */
export function named(name: string, words: SourceWords): string {
  return wordsFor(name, words) ?? joined(name.split(': '), words.colon, words) ?? name;
}

function joined(parts: readonly string[], glue: string, words: SourceWords): string | undefined {
  const known = parts.flatMap((part) => wordsFor(part, words) ?? []);
  return known.length === parts.length ? known.join(glue) : undefined;
}

const wordsFor = (english: string, { texts }: SourceWords): string | undefined =>
  Object.hasOwn(texts, english) ? texts[english] : undefined;
