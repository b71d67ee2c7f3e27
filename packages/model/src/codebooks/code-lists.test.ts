import { expect, test } from 'vitest';
import { countryCodes, yearCodes } from './code-lists.ts';
import { COUNTRIES } from './countries.ts';

test('ISO 3166-1 has 249 entries, each with two different codes and a name', () => {
  expect(COUNTRIES).toHaveLength(249);
  for (const at of [0, 1, 2] as const) {
    expect(new Set(COUNTRIES.map((entry) => entry[at])).size).toBe(249);
  }
  for (const [alpha2, alpha3] of COUNTRIES) {
    expect(alpha2).toMatch(/^[A-Z]{2}$/);
    expect(alpha3).toMatch(/^[A-Z]{3}$/);
  }
});

test('former entries are codes too, and Namibia is no missing value', () => {
  const alpha2 = countryCodes('iso3166-alpha-2').map(({ code }) => code);
  expect(alpha2).toEqual(expect.arrayContaining(['AN', 'ZR', 'YU', 'CS', 'NA']));
  const alpha3 = countryCodes('iso3166-alpha-3').map(({ code }) => code);
  expect(alpha3).toEqual(expect.arrayContaining(['ANT', 'ZAR', 'YUG', 'SCG', 'NAM']));
});

test('years include both ends', () => {
  expect(yearCodes(2002, 2004).map(({ code }) => code)).toEqual(['2002', '2003', '2004']);
  expect(yearCodes(2004, 2003)).toEqual([]);
});
