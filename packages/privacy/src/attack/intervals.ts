import { betaBelow, bisect, twoSidedZ } from './special-functions.ts';

/** A range that misses the true value with a probability that its maker names. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many hits in so many independent trials. */
export interface Rate {
  readonly hits: number;
  readonly trials: number;
}

/**
 * Wilson's interval for a share; misses it with a probability of about `alpha`. Source: Wilson 1927.
 */
export function wilson(hits: number, trials: number, alpha: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const z2 = twoSidedZ(alpha) ** 2;
  const middle = (hits + z2 / 2) / (trials + z2);
  const half = Math.sqrt(z2 * ((hits * (trials - hits)) / trials + z2 / 4)) / (trials + z2);
  return { low: middle - half, high: middle + half };
}

/**
 * The exact interval of Clopper and Pearson for a share; misses it with a probability of at most
 * `alpha`. Source: Clopper, Pearson 1934.
 */
export function clopperPearson(hits: number, trials: number, alpha: number): Interval {
  const low =
    hits === 0 ? 0 : bisect((p) => betaBelow(hits, trials - hits + 1, p), alpha / 2, 0, 1);
  const high =
    hits === trials ? 1 : bisect((p) => betaBelow(hits + 1, trials - hits, p), 1 - alpha / 2, 0, 1);
  return { low, high };
}

/**
 * An interval for the difference of two shares, `one` less `other`; misses it with a probability of
 * about `alpha`. Source: Newcombe 1998, method 10 (from two Wilson intervals).
 */
export function newcombe(one: Rate, other: Rate, alpha: number): Interval {
  const [a, b] = [wilson(one.hits, one.trials, alpha), wilson(other.hits, other.trials, alpha)];
  const p = one.trials === 0 ? 0.5 : one.hits / one.trials;
  const q = other.trials === 0 ? 0.5 : other.hits / other.trials;
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}
