import type { Recoding } from '../disclosure.ts';
import { type CountryList, countryCodes } from './code-lists.ts';
import { COUNTRIES } from './countries.ts';
import { FORMER_AND_USER_ASSIGNED } from './former-countries.ts';

/**
 * The geographic regions and sub-regions of the United Nations Statistics Division ("Standard country
 * or area codes for statistical use", M49) with the alpha-2 codes in them. Entries that M49 leaves
 * out or no longer lists stand where their neighbours do.
 */
const M49: readonly (readonly [region: string, subRegion: string, countries: string])[] = [
  ['Africa', 'Eastern Africa', 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW'],
  ['Africa', 'Middle Africa', 'AO CD CF CG CM GA GQ ST TD ZR'],
  ['Africa', 'Northern Africa', 'DZ EG EH LY MA SD TN'],
  ['Africa', 'Southern Africa', 'BW LS NA SZ ZA'],
  ['Africa', 'Western Africa', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'],
  [
    'Americas',
    'Caribbean',
    'AG AI AN AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  ],
  ['Americas', 'Central America', 'BZ CR GT HN MX NI PA SV'],
  ['Americas', 'Northern America', 'BM CA GL PM US'],
  ['Americas', 'South America', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE'],
  ['Asia', 'Central Asia', 'KG KZ TJ TM UZ'],
  ['Asia', 'Eastern Asia', 'CN HK JP KP KR MN MO TW'],
  ['Asia', 'South-eastern Asia', 'BN ID KH LA MM MY PH SG TH TL TP VN'],
  ['Asia', 'Southern Asia', 'AF BD BT IN IR LK MV NP PK'],
  ['Asia', 'Western Asia', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'],
  ['Europe', 'Eastern Europe', 'BG BY CZ HU MD PL RO RU SK UA'],
  ['Europe', 'Northern Europe', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'],
  ['Europe', 'Southern Europe', 'AD AL BA CS ES GI GR HR IT ME MK MT PT RS SI SM VA XK YU'],
  ['Europe', 'Western Europe', 'AT BE CH DE FR LI LU MC NL'],
  ['Oceania', 'Australia and New Zealand', 'AU CC CX HM NF NZ'],
  ['Oceania', 'Melanesia', 'FJ NC PG SB VU'],
  ['Oceania', 'Micronesia', 'FM GU KI MH MP NR PW UM'],
  ['Oceania', 'Polynesia', 'AS CK NU PF PN TK TO TV WF WS'],
  ['Antarctica', 'Antarctica', 'AQ'],
];

export const REGION_STEPS = ['m49-sub-region', 'm49-region'] as const;

export type RegionStep = (typeof REGION_STEPS)[number];

/** Every code of a country list in its sub-region, or in its region. */
export function regionRecoding(list: CountryList, step: RegionStep): Recoding {
  const alpha3 = new Map(
    [...COUNTRIES, ...FORMER_AND_USER_ASSIGNED].map(([two, three]) => [two, three]),
  );
  const codeOf = (alpha2: string) =>
    list === 'iso3166-alpha-2' ? alpha2 : (alpha3.get(alpha2) as string);
  const members = new Map<string, string[]>();
  for (const [region, subRegion, countries] of M49) {
    const name = step === 'm49-region' ? region : subRegion;
    const codes = countries.split(' ').map(codeOf);
    members.set(name, [...(members.get(name) ?? []), ...codes]);
  }
  const order = new Map(countryCodes(list).map(({ code }, at) => [code, at]));
  const at = (code: string) => order.get(code) ?? 0;
  return {
    name: step === 'm49-region' ? 'UN region' : 'UN sub-region',
    groups: [...members].map(([name, of]) => ({
      code: name,
      label: name,
      of: of.sort((a, b) => at(a) - at(b)),
    })),
  };
}
