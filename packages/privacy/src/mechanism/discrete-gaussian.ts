import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { GaussianTables } from './gaussian-tables.ts';
import { rejectionGaussianSampler } from './rejection-gaussian.ts';

/** The largest variance parameter that is drawn from a table: σ = 4096, 36,883 entries. */
export const MAX_TABLE_SIGMA2 = 2n ** 24n;

/**
 * A sampler of the discrete Gaussian, P[x] ∝ exp(−x²/2σ²) on the whole numbers, for exact σ² > 0 and
 * σ < 2^32. Up to σ = 4096 it looks draws up in a table, two words each; beyond, it draws by
 * rejection, where the number of words depends on chance. Tables that `tables` has are not made again.
 *
 * Guarantee: adding one draw to a whole number of sensitivity Δ is Δ²/2σ²-zCDP.
 * Proof: discrete-gaussian.proof.md.
 */
export function discreteGaussianSampler(
  bits: SecureBits,
  sigma2: Rational,
  tables: GaussianTables = new GaussianTables(),
): () => number {
  if (sigma2.num <= 0n) throw new RangeError('sigma2 must be positive');
  if (sigma2.num > MAX_TABLE_SIGMA2 * sigma2.den) return rejectionGaussianSampler(bits, sigma2);
  const table = tables.tableFor(sigma2);
  return () => table.draw(bits);
}
