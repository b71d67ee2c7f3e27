import type { Rational } from '../random/rational.ts';

/** Two whole numbers around an unknown one: low ≤ value ≤ high, in units of 2^(−precision). */
export interface Bounds {
  readonly low: bigint;
  readonly high: bigint;
}

/**
 * Bounds of exp(−x)·2^precision for an exact x ≥ 0 and a precision ≥ 1. Rounding is outward in every
 * step, so they hold for every precision; they are narrow when the precision is large beside log2(x).
 * Proof: discrete-gaussian.proof.md, lemma 1.
 */
export function expBounds(x: Rational, precision: bigint): Bounds {
  const halvings = halvingsBelowOne(x);
  let { low, high } = smallExp({ num: x.num, den: x.den << halvings }, precision);
  for (let i = 0n; i < halvings; i++) {
    low = (low * low) >> precision;
    high = ((high * high) >> precision) + 1n;
  }
  return { low, high };
}

/** The fewest halvings that bring x below 1. */
function halvingsBelowOne({ num, den }: Rational): bigint {
  let halvings = 0n;
  while (num >= den << halvings) halvings += 1n;
  return halvings;
}

/** The same for 0 ≤ x < 1 by the alternating series Σ (−x)^j/j!. */
function smallExp({ num, den }: Rational, precision: bigint): Bounds {
  const one = 1n << precision;
  let [termLow, termHigh] = [one, one];
  let [low, high] = [one, one];
  let divisor = 0n;
  let negative = true;
  while (termHigh > 1n) {
    divisor += den;
    termLow = (termLow * num) / divisor;
    termHigh = (termHigh * num) / divisor + 1n;
    low += negative ? -termHigh : termLow;
    high += negative ? -termLow : termHigh;
    negative = !negative;
  }
  return { low: low > 1n ? low - 1n : 0n, high: high + 1n };
}
