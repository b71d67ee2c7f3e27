import { type Codebook, domainsOf } from '@tessera/model';
import { publishedSigmas, Z95 } from '@tessera/privacy';

/**
 * For each protected column, about the count below which a release with this budget says "too small
 * to speak of": twice the half-width of its 95 % interval. A function of codebook and budget.
 */
export function columnNoise(codebook: Codebook, rho: number): readonly number[] {
  const sizes = domainsOf(codebook).map((domain) => domain.size);
  return publishedSigmas(sizes, rho).map((sigma) => 2 * Z95 * sigma);
}
