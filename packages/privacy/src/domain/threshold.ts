import { expBounds } from '../mechanism/exp-bounds.ts';
import type { Rational } from '../random/rational.ts';

/** Below 2π, in millionths. */
const TWO_PI_MILLIONTHS = 6_283_185n;
const MILLION = 1_000_000n;
const GUARD_BITS = 128;

/** Beyond this variance a threshold would not be a number of people. */
const LARGEST_VARIANCE = 2n ** 80n;

/**
 * A whole number t with P[Z ≥ t] ≤ delta for the discrete Gaussian Z of variance parameter σ²: the
 * smallest one for which this bound of the tail is not above delta,
 *
 *     P[Z ≥ t] ≤ exp(−t²/2σ²) / ( σ√(2π) · (1 − exp(−(2t+1)/2σ²)) ),
 *
 * evaluated in whole numbers with every rounding against us. Proof: naming.proof.md, lemma 1.
 * Throws a `RangeError` unless 0 < σ² ≤ 2^80 and 0 < delta < 1.
 */
export function tailThresholdUp(sigma2: Rational, delta: Rational): number {
  const tooLarge = sigma2.num > LARGEST_VARIANCE * sigma2.den;
  if (sigma2.num <= 0n || tooLarge || delta.num <= 0n || delta.num >= delta.den) {
    throw new RangeError('a variance is above 0 and at most 2^80, and delta between 0 and 1');
  }
  let high = 1;
  while (!isBelow(high, sigma2, delta)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle, sigma2, delta)) high = middle;
    else low = middle;
  }
  return high;
}

/** Whether the bound at `t` is certainly not above delta; both sides are squared. */
function isBelow(t: number, sigma2: Rational, delta: Rational): boolean {
  const precision = BigInt(GUARD_BITS + 2 * delta.den.toString(2).length);
  const one = 1n << precision;
  const at = BigInt(t);
  const exponent = (factor: bigint): Rational => ({
    num: factor * sigma2.den,
    den: 2n * sigma2.num,
  });
  const first = expBounds(exponent(at * at), precision).high;
  const ratio = expBounds(exponent(2n * at + 1n), precision).high;
  if (ratio >= one) return false;
  const left = first ** 2n * delta.den ** 2n * MILLION * sigma2.den;
  const right = delta.num ** 2n * TWO_PI_MILLIONTHS * sigma2.num * (one - ratio) ** 2n;
  return left <= right;
}

/** Rows of one person that a threshold covers at least: somebody may have been counted as two people. */
const LEAST_ROWS = 2;

/**
 * The noisy count from which a value may be named: the probability that any value which one person
 * alone has reaches it is at most delta, however up to `rows` rows of the person are divided over values. Throws a `RangeError` for fewer than two rows.
 * Proof: naming.proof.md, theorem 1.
 */
export function namingThresholdUp(
  sigma2: Rational,
  delta: Rational,
  rows: number = LEAST_ROWS,
): number {
  if (!Number.isInteger(rows) || rows < LEAST_ROWS) throw new RangeError('two rows at least');
  const ways = Array.from({ length: rows }, (_, i) => {
    const values = i + 1;
    const each = { num: delta.num, den: BigInt(values) * delta.den };
    return rows - values + 1 + tailThresholdUp(sigma2, each);
  });
  return Math.max(...ways);
}
