import type { CountryEntry } from './countries.ts';

/**
 * Entries outside the present ISO 3166-1 list that case records of the last decades still carry:
 * five withdrawn entries (ISO 3166-3), and Kosovo under the user-assigned codes in common use.
 */
export const FORMER_AND_USER_ASSIGNED: readonly CountryEntry[] = [
  ['AN', 'ANT', 'Netherlands Antilles (until 2010)'],
  ['CS', 'SCG', 'Serbia and Montenegro (2003–2006)'],
  ['TP', 'TMP', 'East Timor (until 2002)'],
  ['XK', 'XKX', 'Kosovo (UN Security Council resolution 1244)'],
  ['YU', 'YUG', 'Yugoslavia (until 2003)'],
  ['ZR', 'ZAR', 'Zaire (until 1997)'],
];
