import type { Said } from './labels.ts';

/** Entries that browsers would call by the name of a country of today, or not at all. */
const CODES = {
  antilles: ['AN', 'ANT'],
  serbiaAndMontenegro: ['CS', 'SCG'],
  eastTimor: ['TP', 'TMP'],
  kosovo: ['XK', 'XKX'],
  yugoslavia: ['YU', 'YUG'],
  zaire: ['ZR', 'ZAR'],
} as const;

/** Names of countries that are no more, or whose code is no standard one, under both of their codes. */
export function formerCountries(
  names: Readonly<Record<keyof typeof CODES, string>>,
): Readonly<Record<string, Said>> {
  return Object.fromEntries(
    Object.entries(CODES).flatMap(([key, codes]) =>
      codes.map((code): [string, Said] => [code, [names[key as keyof typeof CODES]]]),
    ),
  );
}
