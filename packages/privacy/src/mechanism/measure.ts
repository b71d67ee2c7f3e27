import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { asReleased, type Released } from './as-released.ts';
import { discreteGaussianSampler } from './discrete-gaussian.ts';
import type { Sensitive } from './sensitive.ts';

/**
 * Counts with one draw of discrete Gaussian noise added to each.
 *
 * Guarantee: Δ²/2σ²-zCDP, where Δ is the L2 sensitivity of the whole table: 1 for a marginal in
 * which every person stands in exactly one cell. The caller accounts for it before calling.
 */
export function noisyCounts(
  bits: SecureBits,
  counts: Sensitive<ArrayLike<number>>,
  sigma2: Rational,
): Released<Float64Array> {
  const draw = discreteGaussianSampler(bits, sigma2);
  const noisy = Float64Array.from(counts.sensitive, (count) => {
    if (!Number.isSafeInteger(count)) throw new RangeError('counts must be whole numbers');
    return count + draw();
  });
  return asReleased(noisy);
}
