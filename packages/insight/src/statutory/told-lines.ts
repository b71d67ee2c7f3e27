import { LEAST_PEOPLE } from '../least-people.ts';
import type { Noisy } from '../noisy.ts';
import { isTooFew } from './too-few.ts';

/** Lines of a long list that are shown on their own, and those that are put together in one. */
export interface ToldLines {
  readonly told: readonly number[];
  readonly others: readonly number[];
}

/**
 * Sorts a long list such as that of countries: a line whose total can be stated stands on its own, all
 * others are counted together. Who is among these others, and who is nobody, is not told.
 */
export function toldLines(totals: readonly Noisy[], fewest: number = LEAST_PEOPLE): ToldLines {
  const lines = [...totals.keys()];
  return {
    told: lines.filter((line) => !isTooFew(totals[line]!, fewest)),
    others: lines.filter((line) => isTooFew(totals[line]!, fewest)),
  };
}
