import type { Code } from '../codebook.ts';
import { COUNTRIES } from './countries.ts';
import { FORMER_AND_USER_ASSIGNED } from './former-countries.ts';

export const COUNTRY_LISTS = ['iso3166-alpha-2', 'iso3166-alpha-3'] as const;

export type CountryList = (typeof COUNTRY_LISTS)[number];

/** Every country and territory, former and user-assigned entries last, under one kind of code. */
export function countryCodes(list: CountryList): Code[] {
  return [...COUNTRIES, ...FORMER_AND_USER_ASSIGNED].map(([alpha2, alpha3, name]) => ({
    code: list === 'iso3166-alpha-2' ? alpha2 : alpha3,
    label: name,
  }));
}

/** The years from `first` to `last`, both included, oldest first. */
export function yearCodes(first: number, last: number): Code[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = String(first + index);
    return { code: year, label: year };
  });
}

/** A flag that can only say yes: nothing in the cell means "no" or "not recorded". */
export function yesCodes(): Code[] {
  return [{ code: '1', label: 'Yes', aliases: ['1.0'] }];
}

/** A flag that tells no from not recorded. */
export function yesNoCodes(): Code[] {
  return [
    { code: '0', label: 'No', aliases: ['0.0'] },
    { code: '1', label: 'Yes', aliases: ['1.0'] },
  ];
}
