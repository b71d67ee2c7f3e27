import type { SourceWords } from '../words.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { texts } from './texts.ts';

export const es: SourceWords = {
  language: 'es',
  state: 'machine draft',
  phrases,
  sentences,
  countries: { one: '{count} país', other: '{count} países' },
  countriesOfRegion: {
    one: '{count} país de una región',
    other: '{count} países de una región',
  },
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  texts: { ...names, ...texts },
};
