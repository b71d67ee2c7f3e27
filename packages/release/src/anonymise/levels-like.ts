import { type Codebook, TesseraError } from '@tessera/model';
import { readRestrictedManifest, sha256OfCodebook } from './restricted-manifest.ts';
import type { Tiers } from './tiers.ts';

/**
 * The levels of an earlier restricted folder: two files recoded the same way make no smaller groups
 * when one is laid over the other, as far as recoding goes. Throws the errors of its manifest, and
 * `HEADER_MISMATCH` when it was made with another codebook.
 */
export async function levelsLike(
  folder: string,
  codebook: Codebook,
  tiers: Tiers,
): Promise<readonly number[]> {
  const manifest = await readRestrictedManifest(folder);
  const levels = new Map(manifest.quasi_identifiers.map(({ column, level }) => [column, level]));
  const found = tiers.keys.map(({ domain, column }) => {
    const level = levels.get(domain.column.name);
    return level !== undefined && level < column.levels.length ? level : undefined;
  });
  const same = manifest.codebook.sha256 === sha256OfCodebook(codebook);
  if (same && found.every((level) => level !== undefined)) return found;
  throw new TesseraError('HEADER_MISMATCH', {
    cause: `${folder} was made with another codebook, so its columns cannot be recoded alike.`,
    remedy: 'Use the codebook of that folder, or leave --like out.',
  });
}
