import { LEAST_PEOPLE } from '../least-people.ts';
import { intervalOf, type Noisy } from '../noisy.ts';

/** An interval wider on a side than half of the number itself says too little about a group. */
const TOO_WIDE = 0.5;

/**
 * Whether a count is of too few people to be stated: fewer than `fewest`, or with more noise than half
 * of itself. The second is the rule by which the report of a release calls a group too small.
 */
export function isTooFew(count: Noisy, fewest: number = LEAST_PEOPLE): boolean {
  const { value, low } = intervalOf(count);
  return !(value >= fewest && value - low <= TOO_WIDE * value);
}
