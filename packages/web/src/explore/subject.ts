import type { Codebook } from '@tessera/model';
import type { Answered } from './answered.ts';
import { filterWords } from './filter-words.ts';
import { questionName, type Tongue } from './names.ts';
import { peopleOf } from './told.ts';

/** What a picture is about: its question, its people, and every filter that is set. */
export const subjectOf = (
  answered: Answered,
  codebook: Codebook,
  tongue: Tongue,
): readonly string[] => [
  questionName(answered, tongue),
  peopleOf(answered, tongue),
  ...filterWords(answered.state, codebook, tongue).map(({ text }) => text),
];
