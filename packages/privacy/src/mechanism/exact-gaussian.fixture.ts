import type { Rational } from '../random/rational.ts';
import type { Bounds } from './exp-bounds.ts';

/** Far more than any table of the sampler needs. */
const PRECISION = 256n;

/**
 * Bounds of exp(−x)·2^256 by another road than the sampler's: exp(x) as a fraction, Σ x^j/j! and its
 * remainder, turned over at the end; nothing is rounded before.
 */
export function slowExp({ num, den }: Rational): Bounds {
  const terms = 4n * (num / den) + 120n;
  let [above, below] = [1n, 1n];
  for (let j = terms; j > 0n; j--) {
    above = below * den * j + above * num;
    below *= den * j;
  }
  let [power, factorial] = [num, den];
  for (let j = 2n; j <= terms + 1n; j++) {
    power *= num;
    factorial *= den * j;
  }
  // What the sum leaves out is at most twice its next term: each further one is less than half.
  const [upAbove, upBelow] = [above * factorial + 2n * power * below, below * factorial];
  const one = 1n << PRECISION;
  return { low: (one * upBelow) / upAbove, high: (one * below) / above + 1n };
}

/** Bounds of P[|Z| ≤ k]·2^bits for k = 0 … upTo of the discrete Gaussian, term by term. */
export function slowMagnitudes({ num, den }: Rational, bits: bigint): readonly Bounds[] {
  const sums: Bounds[] = [];
  let [low, high] = [0n, 0n];
  for (let k = 0n; ; k++) {
    const term = slowExp({ num: k * k * den, den: 2n * num });
    const times = k === 0n ? 1n : 2n;
    low += times * term.low;
    high += times * term.high;
    sums.push({ low, high });
    // Later terms fall at least as fast as exp(−k/σ²) each, and 1/(e^y − 1) ≤ 1/y.
    const tail = k === 0n ? undefined : (2n * term.high * num) / (den * k) + 1n;
    if (tail === undefined || tail >> (PRECISION - bits - 40n) > 0n) continue;
    const most = high + tail;
    return sums.map((sum) => ({
      low: (sum.low << bits) / most,
      high: (sum.high << bits) / low + 1n,
    }));
  }
}
