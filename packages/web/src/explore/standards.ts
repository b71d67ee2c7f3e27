import type { Codebook } from '@tessera/model';
import { AGE, hasAges, LENSES, type Lens } from './lens.ts';
import { codedColumns } from './questions.ts';

/**
 * What parts are weighed by: the people of each part, all alike, the people of each part seen through
 * another lens, or in one year (its code).
 */
export type Standard = string;

export const FIRST_STANDARD: Standard = 'people';
const PLAIN: readonly Standard[] = [FIRST_STANDARD, 'evenly'];

const yearColumn = (codebook: Codebook) =>
  codedColumns(codebook).find(({ kind }) => kind === 'year');

const isLens = (name: string): name is Lens => (LENSES as readonly string[]).includes(name);

/** The standards that make sense for parts by that column, seen through that lens. */
export function standardsFor(codebook: Codebook, lens: Lens, by: string): readonly Standard[] {
  const lenses = hasAges(codebook) && by !== AGE ? LENSES.filter((one) => one !== lens) : [];
  const year = yearColumn(codebook);
  const years = year === undefined || year.name === by ? [] : year.values.map(({ code }) => code);
  return [...PLAIN, ...lenses, ...years];
}

/** Whom a standard counts; `undefined` where it needs no counts but those of the picture. */
export function populationOf(
  codebook: Codebook,
  standard: Standard,
):
  | { readonly lens: Lens }
  | { readonly year: { readonly name: string; readonly code: string } }
  | undefined {
  if (PLAIN.includes(standard)) return undefined;
  if (isLens(standard)) return { lens: standard };
  const year = yearColumn(codebook);
  return year === undefined ? undefined : { year: { name: year.name, code: standard } };
}
