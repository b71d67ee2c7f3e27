import { EDITION } from '@tessera/content/countries';
import type { Speech } from './cell-words.ts';

const day = (iso: string, { language }: Speech, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
    timeZone: 'UTC',
    ...options,
  }).format(new Date(iso));

/** The publisher, the file, when it came out, and when it was read. */
export const sourceLine = (speech: Speech): string =>
  speech.t('footSource', {
    publisher: EDITION.publisher,
    title: EDITION.title,
    published: day(`${EDITION.published}-01`, speech, { year: 'numeric', month: 'long' }),
    read: day(EDITION.read, speech, { year: 'numeric', month: 'long', day: 'numeric' }),
  });
