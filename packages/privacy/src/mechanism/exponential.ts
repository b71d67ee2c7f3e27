import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { uniformBelow } from '../random/uniform.ts';
import { bernoulliExp } from './bernoulli.ts';
import type { Sensitive } from './sensitive.ts';

/**
 * The index of one candidate, drawn with probability exactly proportional to
 * exp(epsilon · score / (2 · sensitivity)), by rejection, without a logarithm or a rounded number.
 * Takes at most as many tries on average as there are candidates, when one is far ahead of all others.
 *
 * Guarantee: (epsilon, 0)-DP and, being of bounded range, epsilon²/8-zCDP when every score is a
 * whole number that changes by at most `sensitivity` between neighbours.
 * Proof: exponential.proof.md.
 */
export function exponentialMechanism(
  bits: SecureBits,
  scores: Sensitive<readonly number[]>,
  epsilon: Rational,
  sensitivity = 1,
): number {
  if (!Number.isSafeInteger(sensitivity) || sensitivity < 1) {
    throw new RangeError('sensitivity must be a whole number from 1 on');
  }
  const values = scores.sensitive;
  if (values.length === 0) throw new RangeError('no candidates');
  if (!values.every(Number.isSafeInteger)) throw new RangeError('scores must be whole numbers');
  const den = 2n * BigInt(sensitivity) * epsilon.den;
  const best = values.reduce((most, score) => Math.max(most, score), -Infinity);
  for (;;) {
    const candidate = uniformBelow(bits, values.length);
    const gap = BigInt(best) - BigInt(values[candidate] as number);
    if (bernoulliExp(bits, gap * epsilon.num, den)) return candidate;
  }
}
