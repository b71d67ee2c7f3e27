import type { SourceWords } from '../words.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { texts } from './texts.ts';

export const fr: SourceWords = {
  language: 'fr',
  state: 'machine draft',
  phrases,
  sentences,
  countries: { one: '{count} pays', other: '{count} pays' },
  countriesOfRegion: {
    one: '{count} pays d’une même région',
    other: '{count} pays d’une même région',
  },
  comma: ', ',
  semicolon: ' ; ',
  colon: ' : ',
  texts: { ...names, ...texts },
};
