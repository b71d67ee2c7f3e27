import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { asReleased, type Released } from './as-released.ts';
import { discreteGaussianSampler } from './discrete-gaussian.ts';
import type { GaussianTables } from './gaussian-tables.ts';
import type { Sensitive } from './sensitive.ts';

/**
 * Counts with one draw of discrete Gaussian noise added to each. `tables` keeps what many
 * measurements of the same variance share; without it this one makes its own.
 *
 * Guarantee: Δ²/2σ²-zCDP, where Δ is the L2 sensitivity of the whole table: 1 for a marginal in
 * which every person stands in exactly one cell. The caller accounts for it before calling. The words
 * drawn do not depend on the counts.
 */
export function noisyCounts(
  bits: SecureBits,
  counts: Sensitive<ArrayLike<number>>,
  sigma2: Rational,
  tables?: GaussianTables,
): Released<Float64Array> {
  const draw = discreteGaussianSampler(bits, sigma2, tables);
  const values = Float64Array.from(counts.sensitive);
  if (!values.every(Number.isSafeInteger)) throw new RangeError('counts must be whole numbers');
  for (let cell = 0; cell < values.length; cell++) {
    values[cell] = (values[cell] as number) + draw();
  }
  return asReleased(values);
}
