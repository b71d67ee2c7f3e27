import { expect, it } from 'vitest';
import { tableOf } from './table.fixture.ts';
import { trendOf } from './trend.ts';

const table = tableOf({
  children: { 2010: 7, 2012: 'suppressed', 2013: 30, 2014: 'repeated' },
  girls: { 2012: 'suppressed' },
});

it('tells the first and the last number, and how many years have one', () => {
  expect(trendOf(table.get('children'), [2010, 2011, 2012, 2013, 2014])).toEqual({
    years: 5,
    numbers: 2,
    suppressed: 1,
    first: { year: 2010, people: 7 },
    last: { year: 2013, people: 30 },
  });
});

it('tells nothing where no year has a number', () => {
  expect(trendOf(table.get('girls'), [2012])).toBeUndefined();
  expect(trendOf(undefined, [2012])).toBeUndefined();
});
