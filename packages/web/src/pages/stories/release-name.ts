import { dayOf } from '../../explore/source-words.ts';
import type { Source } from '../../release/open-release.ts';
import { dayIn } from './day-in.ts';
import type { Speech } from './speech.ts';

/** What live numbers are checked against: a release and its day, or a file of one's own. */
export function releaseName({ facts, name = '' }: Source, { t, language }: Speech): string {
  return facts === undefined
    ? t('checkedOwn', { name })
    : t('checkedRelease', { title: facts.title, date: dayIn(dayOf(facts.created), language) });
}
