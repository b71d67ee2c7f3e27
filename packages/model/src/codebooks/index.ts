import type { Codebook } from '../codebook.ts';
import { CTDC_KANON_2021 } from './ctdc-kanon-2021.ts';
import { CTDC_SYNTHETIC_2021 } from './ctdc-synthetic-2021.ts';
import { CTDC_SYNTHETIC_2024 } from './ctdc-synthetic-2024.ts';

export {
  COUNTRY_LISTS,
  type CountryList,
  countryCodes,
  yearCodes,
  yesCodes,
} from './code-lists.ts';
export { REGION_STEPS, type RegionStep, regionRecoding } from './regions.ts';
export { yearBands } from './year-bands.ts';

/** The codebooks that come with Tessera. */
export const builtInCodebooks: readonly Codebook[] = [
  CTDC_KANON_2021,
  CTDC_SYNTHETIC_2021,
  CTDC_SYNTHETIC_2024,
];

export function codebookByName(name: string): Codebook | undefined {
  return builtInCodebooks.find((codebook) => codebook.name === name);
}

/**
 * The codebook that a header belongs to: every column that is read is there, in any order, and
 * nothing else is, derived columns apart. If several fit, the one with the most columns.
 */
export function detectCodebook(
  header: readonly string[],
  codebooks: readonly Codebook[] = builtInCodebooks,
): Codebook | undefined {
  const present = new Set(header);
  const fits = codebooks.filter(({ columns }) => {
    const known = new Set(columns.map((column) => column.name));
    return (
      header.every((name) => known.has(name)) &&
      columns.every((column) => column.derived !== undefined || present.has(column.name))
    );
  });
  return fits.reduce<Codebook | undefined>(
    (best, next) => (best && best.columns.length >= next.columns.length ? best : next),
    undefined,
  );
}
