import { rhoOf, stretchFor } from './budget.ts';

/** 95 % of a normal distribution lies within this many standard deviations. */
export const Z95 = 1.959963984540054;

/** Below this many people, by the lower end of the noisy count, nothing is published. */
export const FEWEST_PEOPLE = 20;

/** Below this many people, by the lower end of the noisy count, no records are published. */
export const FEWEST_FOR_RECORDS = 200;

/** A total is worth publishing when its interval is at most this share of all people on each side. */
const TOTALS_HALF_WIDTH = 0.1;
const MOST_TOTALS = 4;

/** Records are worth publishing when noise moves at most this share of people in a chosen pair of flags. */
const RECORDS_NOISE = 0.25;
const FLAG_PAIR_CELLS = 4;
const MEAN_ABSOLUTE = Math.sqrt(2 / Math.PI);

export type Tier =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'totals'; readonly columns: number }
  | { readonly kind: 'full' };

/**
 * What a noisy number of people allows to say. A function of released values and public constants.
 *
 * - `nothing`: even totals would be mostly noise, or too few people stand behind them.
 * - `totals`: this many one-way tables, each with intervals of at most ± 10 % of all people.
 * - `full`: records, and all one- and two-way tables.
 *
 * Source of the two smallest numbers: our judgement, docs/decide/0011.
 */
export function tierFor(people: number, sd: number, rho: number, columns: number): Tier {
  const surely = people - Z95 * sd;
  if (!(surely >= FEWEST_PEOPLE)) return { kind: 'nothing' };
  const ofPairs = rhoOf('chosenPairs', rho) * stretchFor(false);
  const perPair = ofPairs / Math.max(1, columns - 1);
  const pairNoise = FLAG_PAIR_CELLS * MEAN_ABSOLUTE * Math.sqrt(1 / (2 * perPair));
  const bearable = pairNoise <= RECORDS_NOISE * people;
  if (bearable && surely >= FEWEST_FOR_RECORDS) return { kind: 'full' };
  const rest = rho - rhoOf('count', rho);
  const affordable = Math.floor(2 * rest * ((TOTALS_HALF_WIDTH * people) / Z95) ** 2);
  const count = Math.min(MOST_TOTALS, affordable);
  return count > 0 ? { kind: 'totals', columns: count } : { kind: 'nothing' };
}
