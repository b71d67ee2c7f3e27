import { COUNTRIES } from '@tessera/model';

const ALPHA2 = new Map(COUNTRIES.map(([alpha2, alpha3]) => [alpha3, alpha2]));
const ENGLISH = new Map(COUNTRIES.map(([, alpha3, name]) => [alpha3, name]));

/** The name of a country or territory by its ISO 3166-1 alpha-3 code; the code itself where there is no name. */
export function countryName(alpha3: string, language: string): string {
  const alpha2 = ALPHA2.get(alpha3);
  if (alpha2 === undefined) return alpha3;
  const name = new Intl.DisplayNames([language], { type: 'region' }).of(alpha2);
  return name === undefined || name === alpha2 ? (ENGLISH.get(alpha3) ?? alpha3) : name;
}
