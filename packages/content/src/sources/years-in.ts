import { fill } from './words/fill.ts';
import type { SourceWords } from './words/words.ts';
import type { Years } from './years.ts';
import { yearsText } from './years-text.ts';

/** The years in the language of the words. */
export const yearsIn = (years: Years, words: SourceWords): string =>
  years.kind === 'published'
    ? fill(words.sentences.published, { year: String(years.in) })
    : yearsText(years);
