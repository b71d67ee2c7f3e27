import type { SourceWords } from '../words.ts';
import { names } from './names.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { texts } from './texts.ts';

export const ar: SourceWords = {
  language: 'ar',
  state: 'machine draft',
  phrases,
  sentences,
  countries: {
    one: 'بلد واحد',
    two: 'بلدان',
    few: '{count} بلدان',
    many: '{count} بلدًا',
    other: '{count} بلد',
  },
  countriesOfRegion: {
    one: 'بلد واحد من منطقة واحدة',
    two: 'بلدان من منطقة واحدة',
    few: '{count} بلدان من منطقة واحدة',
    many: '{count} بلدًا من منطقة واحدة',
    other: '{count} بلد من منطقة واحدة',
  },
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  texts: { ...names, ...texts },
};
