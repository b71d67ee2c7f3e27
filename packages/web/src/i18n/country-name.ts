import { COUNTRIES } from '@tessera/model';

const ALPHA2 = new Map(COUNTRIES.map(([alpha2, alpha3]) => [alpha3, alpha2]));
const ENGLISH = new Map(COUNTRIES.map(([alpha2, , name]) => [alpha2, name]));
const NAMES = new Map<string, Intl.DisplayNames>();

/** The name of a country or territory by its ISO 3166-1 alpha-3 code; the code itself where there is no name. */
export function countryName(alpha3: string, language: string): string {
  const alpha2 = ALPHA2.get(alpha3);
  return alpha2 === undefined ? alpha3 : regionName(alpha2, language);
}

/** The same by its alpha-2 code. */
export function regionName(alpha2: string, language: string): string {
  const english = ENGLISH.get(alpha2);
  if (english === undefined) return alpha2;
  const name = namesIn(language).of(alpha2);
  return name === undefined || name === alpha2 ? english : name;
}

function namesIn(language: string): Intl.DisplayNames {
  const known = NAMES.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  NAMES.set(language, known);
  return known;
}
