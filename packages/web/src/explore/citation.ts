import type { Source } from '../release/open-release.ts';
import type { Answered } from './answered.ts';
import type { Tongue } from './names.ts';
import { sourceTitle } from './source-words.ts';
import { subjectOf } from './subject.ts';
import { howComposed } from './told.ts';

/** A picture as it is named elsewhere: its source, what it is about, how it was made, and its address. */
export function citation(
  answered: Answered,
  source: Source,
  address: string,
  tongue: Tongue,
): string {
  const { t } = tongue;
  const [question = '', people = '', ...filters] = subjectOf(
    answered,
    source.opened.codebook,
    tongue,
  );
  const how =
    answered.state.composition === 'parts' ? t('view_parts') : howComposed(answered, tongue);
  const about = [question, people, ...filters, how].filter((part) => part !== '').join('; ');
  return t('citation', { source: sourceTitle(source, tongue), about, address });
}
