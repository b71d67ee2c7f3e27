import { expect, it } from 'vitest';
import { GAPS, gapsIn } from './gaps.ts';
import { tableOf } from './table.fixture.ts';

it('where nothing is known everything is missing, the age first', () => {
  expect(gapsIn(undefined, undefined)).toEqual(GAPS);
  expect(GAPS[0]).toBe('age');
});

it('where everything is told, who wrote it down is missing still', () => {
  const all = tableOf({
    children: { 2022: 9 },
    girls: { 2022: 5 },
    'boys-labour': { 2022: 'suppressed' },
    convicted: { 2020: 5 },
  });
  expect(gapsIn(all, tableOf({ KHM: { 2022: 9 } }))).toEqual(['recorder']);
});

it('figures that have become old are missing for the years since', () => {
  expect(gapsIn(tableOf({ children: { 2016: 9 }, girls: { 2016: 5 } }), undefined)).toEqual([
    'form',
    'year',
    'citizenship',
    'recorder',
    'effort',
  ]);
});
