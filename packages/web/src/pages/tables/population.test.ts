import { describe, expect, it } from 'vitest';
import { readPopulation } from './population.ts';

const read = (people: string, year = '2020', source = 'A census') =>
  readPopulation({ people, year, source });

describe('a population that a reader enters', () => {
  it.each([
    '16718971',
    '16 718 971',
    '16,718,971',
    '16.718.971',
    '16\u202f718\u202f971',
    '16’718’971',
    '1,67,18,971',
  ])('is read as people write it: %s', (people) => {
    expect(read(people)).toEqual({ people: 16_718_971, year: '2020', source: 'A census' });
  });

  it.each([
    '',
    '0',
    '-5',
    'many',
    '1e9',
    '99999999999',
    '=1+1',
    '19.4',
    '1.5',
    '16,7',
    '1234.567',
    '9'.repeat(400),
  ])('is no number: %j', (people) => {
    expect(read(people)).toEqual(['people']);
  });

  it('is nothing without its year and who says it', () => {
    expect(read('5', '20', ' ')).toEqual(['year', 'source']);
    expect(read('5', '2020', 'x'.repeat(201))).toEqual(['source']);
  });
});
