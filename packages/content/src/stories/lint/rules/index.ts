import type { WordRule } from '../word-rule.ts';
import { CAUSAL } from './causal/index.ts';
import { COMPOSITE_SCORE } from './composite-score.ts';
import { COUNT_MAP } from './count-map.ts';
import { DEHUMANISING } from './dehumanising.ts';
import { NUMBER_IN_WORDS, NUMBER_WITHOUT_N } from './numbers.ts';
import { PREVALENCE } from './prevalence.ts';
import { RANKING } from './ranking.ts';

export const WORD_RULES: readonly WordRule[] = [
  CAUSAL,
  RANKING,
  COUNT_MAP,
  COMPOSITE_SCORE,
  NUMBER_WITHOUT_N,
  NUMBER_IN_WORDS,
  PREVALENCE,
  DEHUMANISING,
];
