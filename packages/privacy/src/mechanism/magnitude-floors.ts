import type { Rational } from '../random/rational.ts';
import { expBounds } from './exp-bounds.ts';

/** Spare bits of the first attempt; each further attempt has twice as many. */
const SPARE_BITS = 96n;

/**
 * Let F(k) = P[|Z| ≤ k] for a discrete Gaussian Z of variance parameter sigma2. Returns the exact
 * whole numbers ⌊F(k)·2^bits⌋ for k = 0, 1, … up to the first that is 2^bits − 1; all later ones
 * are the same. Takes time and memory in proportion to σ·√bits.
 *
 * Proof: discrete-gaussian.proof.md, lemma 2.
 */
export function magnitudeFloors(sigma2: Rational, bits: bigint): readonly bigint[] {
  if (sigma2.num <= 0n) throw new RangeError('sigma2 must be positive');
  for (let spare = SPARE_BITS; ; spare *= 2n) {
    const floors = certified(sigma2, bits, spare);
    if (floors !== undefined) return floors;
  }
}

/** The floors, or nothing where `spare` further bits were too few to be sure of each. */
function certified(sigma2: Rational, bits: bigint, spare: bigint): readonly bigint[] | undefined {
  const precision = bits + spare;
  const sums = partialSums(sigma2, precision, 1n << (spare / 2n));
  if (sums === undefined) return undefined;
  const { low, error, tail } = sums;
  const most = (low.at(-1) as bigint) + error + tail;
  const reciprocal = (1n << (2n * precision)) / most;
  const width = 2n * error + tail + (most >> precision) + 2n;
  const last = (1n << bits) - 1n;
  const floors: bigint[] = [];
  for (const sum of low) {
    const scaled = (sum * reciprocal) >> precision;
    const floor = scaled >> spare;
    floors.push(floor);
    if (floor === last) return floors;
    if ((scaled + width) >> spare !== floor) return undefined;
  }
  return undefined;
}

interface PartialSums {
  /** Lower bounds of T(k) = Σ exp(−j²/2σ²) over |j| ≤ k; units of 2^(−precision). */
  readonly low: readonly bigint[];
  /** How far any of them may lie below T(k). */
  readonly error: bigint;
  /** An upper bound of what T(k) still grows by after the last. */
  readonly tail: bigint;
}

/** The sums as far as single terms exceed `least`; nothing where rounding hides that. */
function partialSums(
  { num, den }: Rational,
  precision: bigint,
  least: bigint,
): PartialSums | undefined {
  const one = 1n << precision;
  const first = expBounds({ num: den, den: 2n * num }, precision);
  const step = (first.low * first.low) >> precision;
  const stepError = ((first.high * first.high) >> precision) + 1n - step;
  let [term, termError] = [one, 0n];
  let [ratio, ratioError] = [first.low, first.high - first.low];
  const low = [one];
  let [sum, error] = [one, 0n];
  for (;;) {
    term = (term * ratio) >> precision;
    termError += ratioError + 1n;
    ratio = (ratio * step) >> precision;
    ratioError += stepError + 1n;
    if (termError > least) return undefined;
    if (term <= least) break;
    sum += 2n * term;
    error += 2n * termError;
    low.push(sum);
  }
  const rest = one - ratio - ratioError;
  if (rest <= 0n) return undefined;
  const tail = (2n * (term + termError) * one) / rest + 1n;
  return { low, error, tail };
}
