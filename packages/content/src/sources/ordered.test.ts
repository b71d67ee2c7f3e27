import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { SOURCES } from './data/index.ts';
import { ORDERS, ordered } from './ordered.ts';
import { QUESTION_IDS } from './questions.ts';

const labels = (order: 'kind' | 'year') =>
  ordered(compare('child-share', SOURCES).rows, order).map(({ answer }) => answer.label);

describe('rows', () => {
  it('by kind stand with those that are about the same kind of people', () => {
    expect(labels('kind').slice(0, 3)).toEqual(['IOM database 2023', 'CTDC 2024', 'UNODC 2022']);
    expect(labels('kind').indexOf('ILO 2021')).toBe(8);
  });

  it('by year begin with the newest', () => {
    expect(labels('year').slice(0, 2)).toEqual(['IOM database 2023', 'UK NRM 2023']);
    expect(labels('year').at(-1)).toBe('UNODC 2018: Western and Southern Europe');
  });

  it('are all there, and do not depend on how large an answer is', () => {
    const question = fc.constantFrom(...QUESTION_IDS);
    fc.assert(
      fc.property(question, fc.constantFrom(...ORDERS), (id, order) => {
        const { rows } = compare(id, SOURCES);
        const turned = rows.map((row) => ({ ...row, shares: row.shares.toReversed() }));
        const places = (some: typeof rows) => ordered(some, order).map(({ answer }) => answer);
        expect(places(turned)).toEqual(places(rows));
        expect(new Set(places(rows))).toEqual(new Set(rows.map(({ answer }) => answer)));
      }),
    );
  });
});
