import { syllablesOf } from './syllables.ts';

export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * The Flesch-Kincaid grade: the year of school in the United States after which a text can be read.
 * Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas", Research Branch
 * Report 8-75, Naval Technical Training Command, 1975.
 */
export const gradeOf = ({ sentences, words, syllables }: Counts): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

const WORD = /\p{L}[\p{L}'’-]*|\d+/gu;

/** What the grade is worked out from. An item of a list is a sentence, with or without a full stop. */
export function countsOf(texts: readonly string[]): Counts {
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.?:;])\s+/u))
    .filter((one) => one.match(WORD) !== null);
  const words = sentences.flatMap((one) => one.match(WORD) ?? []);
  const parts = words.flatMap((one) => one.split('-'));
  const syllables = parts.reduce((all, one) => all + syllablesOf(one), 0);
  return { sentences: sentences.length, words: words.length, syllables };
}

/** The grade of English texts that are read together, such as those of one card. */
export const readingGrade = (texts: readonly string[]): number => gradeOf(countsOf(texts));
