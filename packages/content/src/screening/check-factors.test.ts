import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../guidance/index.ts';
import { MEASURE_IDS } from '../measures/index.ts';
import { CARD_IDS } from '../pathway/index.ts';
import { invented } from '../pathway/pathway.fixture.ts';
import { checkFactors } from './check-factors.ts';
import { FACTORS } from './data/index.ts';
import type { Factor, FactorText } from './factor.ts';
import { factorOf, factorTextsOf } from './screening.fixture.ts';
import { ar } from './texts/ar/index.ts';
import { en } from './texts/en/index.ts';
import { es } from './texts/es/index.ts';
import { fr } from './texts/fr/index.ts';

const known = { documents: [invented], cards: ['invented'], measures: ['measure'] };
const messages = (factor: Partial<Factor> = {}, text: Partial<FactorText> = {}) =>
  checkFactors([factorOf(factor)], factorTextsOf(text), known).map(({ message }) => message);

it('the factors of the house have no problem, in any language', () => {
  const texts = { en: en.factors, fr: fr.factors, es: es.factors, ar: ar.factors };
  const all = { documents: DOCUMENTS, cards: CARD_IDS, measures: MEASURE_IDS };
  expect(checkFactors(FACTORS, texts, all)).toEqual([]);
});

it('an invented factor has none either', () => {
  expect(messages()).toEqual([]);
});

describe('a factor', () => {
  it('of a small child is never asked of the child', () => {
    expect(messages({ ages: ['0-5'], way: 'ask-child' })).toEqual([
      'a small child is watched, not questioned',
    ]);
  });

  it('of a wide level has measures, and of a near one has none', () => {
    const message = 'measures belong to community and structural factors, and to all of them';
    expect(messages({ level: 'structural' })).toEqual([message]);
    expect(messages({ measures: ['measure'] })).toEqual([message]);
    expect(messages({ level: 'community', measures: ['measure'] })).toEqual([]);
  });

  it.each([
    [{ cards: ['nowhere'] }, 'no card is named "nowhere"'],
    [{ level: 'community', measures: ['nowhere'] }, 'no measure is named "nowhere"'],
    [
      { citations: [{ document: 'unknown', place: { kind: 'whole' }, verified: false }] },
      'no document "unknown"',
    ],
  ] as const)('%o leads nowhere, and that is told', (factor, message) => {
    expect(messages(factor as Partial<Factor>)).toEqual([message]);
  });

  it('that makes contact the default, or lacks a language, is told', () => {
    expect(messages({}, { next: 'Call the parents.' })).toContain(
      'family-contact as the default: "Call the parents."',
    );
    const { ar: _, ...others } = factorTextsOf();
    expect(checkFactors([factorOf()], { ...others, ar: {} }, known)).toEqual([
      { path: ['ar', 'invented'], message: '"invented" has no text in ar' },
    ]);
  });

  it('that a yes would not find is told', () => {
    expect(messages({}, { question: 'How is it?' })).toEqual([
      'yes or no does not answer "How is it?"',
    ]);
    expect(messages({}, { question: 'Is it not so?' })).toEqual([
      '"Is it not so?" denies, so that a yes can be read two ways',
    ]);
  });

  it('that was there before is told', () => {
    const twice = [factorOf(), factorOf()];
    expect(checkFactors(twice, factorTextsOf(), known)[0]?.message).toBe(
      'two factors are named "invented"',
    );
  });
});
