import type { WordRule } from '../../word-rule.ts';
import { CAUSAL_AR } from './ar.ts';
import { CAUSAL_EN } from './en.ts';
import { CAUSAL_ES } from './es.ts';
import { CAUSAL_FR } from './fr.ts';

/** Words that say that one thing makes another. */
export const CAUSAL: WordRule = {
  code: 'CAUSAL_WORDS',
  words: { en: CAUSAL_EN, fr: CAUSAL_FR, es: CAUSAL_ES, ar: CAUSAL_AR },
};
