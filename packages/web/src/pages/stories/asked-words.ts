import type { LiveQuery } from '@tessera/content/stories';
import { questionsOf } from '../../explore/questions.ts';
import type { Source } from '../../release/open-release.ts';
import { answerPlace } from './answer-place.ts';
import type { Speech } from './speech.ts';

/** What a live query asks, by the labels of the open source; by its own names where there are none. */
export function askedWords(
  { address, answer }: LiveQuery,
  source: Source | undefined,
  { t }: Speech,
): string {
  const params = new URLSearchParams(address);
  const id = params.get('q') ?? '';
  const codebook = source?.opened.codebook;
  const found = codebook && questionsOf(codebook).find((question) => question.id === id);
  const lens = params.get('lens') ?? 'children';
  const people = t(lens === 'adults' || lens === 'everyone' ? `people_${lens}` : 'people_children');
  const question = found?.label ?? id;
  if (answer === undefined) return t('asked', { question, people });
  const place = codebook === undefined ? -1 : answerPlace(codebook, id, answer);
  return t('askedAnswer', { question, answer: found?.answers[place] ?? answer, people });
}
