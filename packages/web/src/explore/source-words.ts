import type { Source } from '../release/open-release.ts';
import type { Tongue } from './names.ts';

/** How the source is named wherever it must be: on the page, in a picture, in a citation. */
export function sourceTitle({ facts, name, opened }: Source, { t }: Tongue): string {
  if (facts === undefined) return `${name ?? ''} (${opened.codebook.title})`;
  const released = t('released', { date: dayOf(facts.created) });
  return facts.invented
    ? `${facts.title}. ${t('invented')} ${released}`
    : `${facts.title}. ${released}`;
}

export const dayOf = (created: string): string => created.slice(0, 10);

/** What may be done with what the page shows: the terms of those whose records a file holds. */
export const termsOf = ({ opened }: Source): string => opened.codebook.source?.terms ?? '';
