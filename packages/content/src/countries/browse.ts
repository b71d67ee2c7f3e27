import { COUNTRIES, regionRecoding } from '@tessera/model';

export interface Region {
  /** The numeric code of the region in M49; empty for what is in none. */
  readonly m49: string;
  readonly codes: readonly string[];
}

const M49: Readonly<Record<string, string>> = {
  Africa: '002',
  Americas: '019',
  Asia: '142',
  Europe: '150',
  Oceania: '009',
};

const PRESENT = new Set(COUNTRIES.map(([, code]) => code));

/**
 * Every country and territory in the region where the United Nations Statistics Division puts it: a way
 * of browsing and nothing else. What is in no region stands in the last one.
 */
export const REGIONS: readonly Region[] = regionRecoding(
  'iso3166-alpha-3',
  'm49-region',
).groups.map(({ code, of }) => ({
  m49: M49[code] ?? '',
  codes: of.filter((one) => PRESENT.has(one)),
}));
