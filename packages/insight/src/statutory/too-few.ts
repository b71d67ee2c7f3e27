import { intervalOf, type Noisy } from '../noisy.ts';

/**
 * Fewer people than this are never stated, however exact the file is. It is the rule of CTDC's own map,
 * which leaves out countries with fewer than ten.
 */
export const FEWEST = 10;

/** An interval wider on a side than half of the number itself says too little about a group. */
const TOO_WIDE = 0.5;

/**
 * Whether a count is of too few people to be stated: fewer than `fewest`, or with more noise than half
 * of itself. The second is the rule by which the report of a release calls a group too small.
 */
export function isTooFew(count: Noisy, fewest: number = FEWEST): boolean {
  const { value, low } = intervalOf(count);
  return !(value >= fewest && value - low <= TOO_WIDE * value);
}
