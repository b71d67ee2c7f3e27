import { LEAST_PEOPLE } from '@tessera/insight';
import type { Answered } from '../../explore/answer.ts';
import type { Tongue } from '../../explore/names.ts';

const KEYS = {
  bars: 'barsKey',
  trend: 'trendKey',
  heat: 'gridKey',
  multiples: 'barsKey',
  corridors: 'barsKey',
} as const;

/** What the signs of a picture mean. */
export const keyOf = ({ state }: Answered, { t }: Tongue): string => t(KEYS[state.picture]);

/** In the place of a picture that would be of too few people. */
export const tooFewHere = ({ t }: Tongue): string => t('tooFewHere', { least: LEAST_PEOPLE });
