import { COUNTRIES, countryCodes } from '@tessera/model';
import { expect, it } from 'vitest';
import { codeOfName } from './country-names.ts';
import { OTHER_NAMES } from './other-names.ts';

it.each([
  ['Viet Nam', 'VNM'],
  ['VIETNAMITA', 'VNM'],
  ['Vietnamese', 'VNM'],
  ['Côte d’Ivoire', 'CIV'],
  ['REP\ufffdBLICA DOMINICANA', 'DOM'],
  ['Ciudadanos de su pa\ufffds', 'KHM'],
  ['Nationals', 'KHM'],
  ['Sin determinar', 'unknown'],
  ['Nigerians', 'NGA'],
  ['Nigerin', 'NER'],
  ['Abroad', undefined],
  ['Africa', undefined],
  ['TOTAL', undefined],
  ['Q6.1_10s_2019', undefined],
  ['', undefined],
  ['\ufffd', undefined],
  ['(.*)', undefined],
])('%s in a row of Cambodia is %s', (name, code) => {
  expect(codeOfName(name, 'KHM')).toBe(code);
});

it('knows every country by its English short name', () => {
  expect(COUNTRIES.filter(([, code, name]) => codeOfName(name, 'ZZZ') !== code)).toEqual([]);
});

it('has no other name twice, and none of a code that does not exist', () => {
  const codes = new Set(countryCodes('iso3166-alpha-3').map(({ code }) => code));
  const names = OTHER_NAMES.flatMap((line) => line.slice(5).split(', '));
  expect(OTHER_NAMES.map((line) => line.slice(0, 3)).filter((code) => !codes.has(code))).toEqual(
    [],
  );
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect([...OTHER_NAMES]).toEqual([...OTHER_NAMES].sort());
});
