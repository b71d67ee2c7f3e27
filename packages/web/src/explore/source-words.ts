import type { Source } from '../release/open-release.ts';
import type { Tongue } from './names.ts';

/** How the source is named wherever it must be: on the page, in a picture, in a citation. */
export function sourceTitle({ facts, name, opened }: Source, { t, language }: Tongue): string {
  if (facts === undefined) return `${name ?? ''} (${opened.codebook.title})`;
  const released = t('released', { date: dateIn(facts.created, language) });
  return facts.invented
    ? `${facts.title}. ${t('invented')} ${released}`
    : `${facts.title}. ${released}`;
}

/** A day as a language writes it, whatever the clock of the reader says. */
function dateIn(created: string, language: string): string {
  const day = new Date(created);
  return Number.isNaN(day.getTime())
    ? dayOf(created)
    : new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-nu-latn`, {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(day);
}

export const dayOf = (created: string): string => created.slice(0, 10);

/** What may be done with what the page shows: the terms of those whose records a file holds. */
export const termsOf = ({ opened }: Source): string => opened.codebook.source?.terms ?? '';
