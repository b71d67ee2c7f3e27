import type { Measurement } from '../estimate/residual.ts';
import { GaussianTables } from '../mechanism/gaussian-tables.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import type { SecureBits } from '../random/bits.ts';
import { rationalUp } from '../random/rational.ts';
import { type People, tableOf } from './people.ts';

const SIGMA_SCALE = 65_536;

/**
 * The same tables over made-up people, measured once more: exact counts with fresh noise of the same
 * kind and the same variance as the release draws it. For people whom nobody has to protect.
 */
export function measuredAgain(
  tables: readonly Measurement[],
  people: People,
  sizes: readonly number[],
  bits: SecureBits,
): readonly Measurement[] {
  const kept = new GaussianTables();
  return tables.map(({ clique, sigma2 }) => {
    const counts = { sensitive: tableOf(people, clique, sizes) };
    const values = noisyCounts(bits, counts, rationalUp(sigma2, SIGMA_SCALE), kept);
    return { clique, values, sigma2 };
  });
}
