import { COUNTRIES } from '@tessera/model';
import { expect, it } from 'vitest';
import { countryName, regionName } from './country-name.ts';
import { LANGUAGES } from './language.ts';

it.each([
  ['KHM', 'en', 'Cambodia'],
  ['KHM', 'fr', 'Cambodge'],
  ['DEU', 'es', 'Alemania'],
  ['EGY', 'ar', 'مصر'],
  ['XYZ', 'en', 'XYZ'],
])('%s in %s is %s', (code, language, name) => {
  expect(countryName(code, language)).toBe(name);
});

it.each(Object.keys(LANGUAGES))('every country and territory has a name in %s', (language) => {
  expect(COUNTRIES.filter(([, code]) => countryName(code, language) === code)).toEqual([]);
});

it.each([
  ['KH', 'fr', 'Cambodge'],
  ['AN', 'fr', 'AN'],
  ['XX', 'es', 'XX'],
  ['=1', 'ar', '=1'],
])('%s, a code of two letters, in %s is %s', (code, language, name) => {
  expect(regionName(code, language)).toBe(name);
});
