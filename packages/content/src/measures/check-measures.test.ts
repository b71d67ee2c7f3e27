import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../guidance/index.ts';
import { everywhere, invented } from '../pathway/pathway.fixture.ts';
import { checkMeasures } from './check-measures.ts';
import { MEASURES } from './data/index.ts';
import type { Measure } from './measure.ts';
import type { MeasureText } from './measure-text.ts';
import { measureOf, measureTextOf } from './measures.fixture.ts';
import { ar } from './texts/ar/index.ts';
import { en } from './texts/en/index.ts';
import { es } from './texts/es/index.ts';
import { fr } from './texts/fr/index.ts';

const messages = (measure: Partial<Measure> = {}, text: Partial<MeasureText> = {}) =>
  checkMeasures([measureOf(measure)], everywhere(measureTextOf(text)), [invented]).map(
    ({ message }) => message,
  );

it('the measures of the house have no problem, in any language', () => {
  const texts = { en: en.measures, fr: fr.measures, es: es.measures, ar: ar.measures };
  expect(checkMeasures(MEASURES, texts, DOCUMENTS)).toEqual([]);
});

it('an invented measure has none either', () => {
  expect(messages()).toEqual([]);
});

describe('evidence', () => {
  it('that was studied says what was looked at, and nothing else does', () => {
    const message = 'what was studied says what was looked at, and nothing else does';
    expect(messages({ grade: 'tested-once' })).toEqual([message]);
    expect(messages({ outcome: 'near' })).toEqual([message]);
    expect(messages({ grade: 'tested-once', outcome: 'near' })).toEqual([]);
  });

  it('rests on a study that somebody has read', () => {
    const citations = [
      { document: 'invented', place: { kind: 'whole' }, verified: false },
    ] as const;
    expect(messages({ grade: 'tested-once', outcome: 'near', citations })).toEqual([
      'a study that nobody has read is no evidence',
    ]);
  });

  it('of harm keeps a measure from being suggested', () => {
    const message = 'what may do harm is never suggested';
    expect(messages({ grade: 'may-do-harm', when: ['labour-leads'] })).toEqual([message]);
    expect(messages({ grade: 'may-do-harm', fills: ['worst-forms'] })).toEqual([message]);
    expect(messages({ grade: 'may-do-harm' })).toEqual([]);
  });
});

it('a situation that nobody knows, a source that is not there, a language that is missing are told', () => {
  expect(messages({ when: ['full-moon'] as never })).toHaveLength(1);
  const citations = [{ document: 'unknown', place: { kind: 'whole' }, verified: false }] as const;
  expect(messages({ citations })).toEqual(['no document "unknown"']);
  const { es: _, ...others } = everywhere(measureTextOf());
  expect(checkMeasures([measureOf()], { ...others, es: {} }, [invented])).toEqual([
    { path: ['es', 'invented'], message: '"invented" has no text in es' },
  ]);
});

it('two measures of one name, and a dangerous default, are told', () => {
  const both = [measureOf(), measureOf()];
  const texts = everywhere(measureTextOf());
  expect(checkMeasures(both, texts, [invented])[0]?.message).toBe(
    'two measures are named "invented"',
  );
  expect(messages({}, { what: 'Workers call the parents.' })).toContain(
    'family-contact as the default: "Workers call the parents."',
  );
});
