import type { SourceWords } from '../words.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';

export const en: SourceWords = {
  language: 'en',
  state: 'original',
  phrases,
  sentences,
  countries: { one: '{count} country', other: '{count} countries' },
  countriesOfRegion: {
    one: '{count} country of one region',
    other: '{count} countries of one region',
  },
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  texts: {},
};
