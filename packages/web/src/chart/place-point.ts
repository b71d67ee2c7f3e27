import { COUNTRIES } from '@tessera/model';
import { COUNTRY_POINTS, type Point } from './country-points.ts';

const ALPHA3 = new Map(COUNTRIES.map(([alpha2, alpha3]) => [alpha2, alpha3]));

/** Where a country lies, by its alpha-3 or alpha-2 code; a country that no longer is has no place. */
export const pointOf = (code: string): Point | undefined =>
  COUNTRY_POINTS.get(ALPHA3.get(code) ?? code);
