import type { Interval } from '@tessera/insight';
import { ofHundred } from '../../i18n/numbers.ts';

/** A number as a sentence tells it: large, and what it is of beside it. */
export interface Told {
  readonly main: string;
  readonly detail?: string;
}

/** The ends of an interval, in as many decimals as the number that they stand beside. */
export const limits = ({ low, high }: Interval, language: string, digits = 0) => ({
  low: ofHundred(low, language, digits),
  high: ofHundred(high, language, digits),
});
