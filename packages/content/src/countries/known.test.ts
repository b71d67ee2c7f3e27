import { expect, it } from 'vitest';
import { cellOf, latestNumber, latestYear, yearsOf } from './known.ts';
import { tableOf } from './table.fixture.ts';

const table = tableOf({
  children: { 2010: 7, 2013: 'suppressed' },
  girls: { 2012: 5 },
  convicted: { 2020: 9 },
});

it('the last year is the last one that says something, be it a reason', () => {
  expect(latestYear(table, ['children', 'girls'])).toBe(2013);
  expect(latestYear(table, ['boys'])).toBeUndefined();
  expect(latestYear(undefined, ['children'])).toBeUndefined();
});

it('years run from the first to the last one, gaps and all', () => {
  expect(yearsOf(table, ['children', 'girls'])).toEqual([2010, 2011, 2012, 2013]);
  expect(yearsOf(table, ['boys'])).toEqual([]);
});

it('a year without a row is not reported, and a table that is not there neither', () => {
  expect(cellOf(table, 'children', 2011)).toBe('notReported');
  expect(cellOf(undefined, 'children', 2010)).toBe('notReported');
  expect(cellOf(table, 'children', 2013)).toBe('suppressed');
});

it('the last number is not the last reason', () => {
  expect(latestNumber(table.get('children'))).toEqual({ year: 2010, people: 7 });
  expect(latestNumber(undefined)).toBeUndefined();
});
