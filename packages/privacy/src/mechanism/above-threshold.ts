import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { discreteGaussianSampler } from './discrete-gaussian.ts';

/** The place of something that occurs, and its noisy number of people. */
export interface Above {
  readonly at: number;
  readonly count: number;
}

/**
 * Which of the things that at least one person has reach `threshold` with noise of their own. Places
 * tell of the order of the records: whoever publishes sorts by what stands there.
 *
 * Guarantee: see `stableKeys` and `sharedPatterns`, which are this and nothing else.
 * Throws a `RangeError` for a count that is no whole number from 0 on.
 */
export function aboveThreshold(
  bits: SecureBits,
  people: ArrayLike<number>,
  sigma2: Rational,
  threshold: number,
): readonly Above[] {
  const draw = discreteGaussianSampler(bits, sigma2);
  const above: Above[] = [];
  for (let at = 0; at < people.length; at++) {
    const held = people[at] as number;
    if (!Number.isSafeInteger(held) || held < 0) throw new RangeError('counts are whole numbers');
    const count = held + draw();
    // What nobody has does not occur: a value may stand in a record that was merged away.
    if (held > 0 && count >= threshold) above.push({ at, count });
  }
  return above;
}
