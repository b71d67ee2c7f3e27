import { expect, it } from 'vitest';
import { effortBeside } from './effort.ts';
import { tableOf } from './table.fixture.ts';

it('sets children beside the work of those who looked, in the last two years that both tell', () => {
  const table = tableOf({
    children: { 2017: 5, 2018: 40, 2019: 30, 2020: 'suppressed', 2021: 20 },
    everyone: { 2020: 99, 2021: 100 },
    contacted: { 2018: 6, 2019: 9 },
    prosecuted: { 2018: 7, 2019: 'repeated' },
    convicted: { 2017: 8, 2018: 8, 2019: 8 },
  });
  expect(effortBeside(table)).toEqual({
    from: 2018,
    to: 2019,
    detected: { measure: 'children', from: 40, to: 30, direction: 'down' },
    effort: [
      { measure: 'contacted', from: 6, to: 9, direction: 'up' },
      { measure: 'convicted', from: 8, to: 8, direction: 'same' },
    ],
  });
});

it('takes people of all ages where children are not told', () => {
  const table = tableOf({
    children: { 2019: 'suppressed', 2020: 'suppressed' },
    everyone: { 2019: 50, 2020: 60 },
    offences: { 2019: 5, 2020: 6 },
  });
  expect(effortBeside(table)?.detected.measure).toBe('everyone');
});

it('says nothing where two such years are not told', () => {
  expect(effortBeside(undefined)).toBeUndefined();
  expect(effortBeside(tableOf({ children: { 2019: 5, 2020: 6 } }))).toBeUndefined();
  expect(
    effortBeside(tableOf({ children: { 2019: 5, 2020: 6 }, convicted: { 2019: 5 } })),
  ).toBeUndefined();
});
