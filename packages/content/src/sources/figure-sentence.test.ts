import { describe, expect, it } from 'vitest';
import { figureSentence } from './figure-sentence.ts';
import { rowOf } from './row.ts';
import type { Source } from './schema.ts';
import { answerOf, sourceOf } from './source.fixture.ts';

type Figure = Source['answers'][number]['figure'];

const percent: Figure = { kind: 'percent', percent: { child: 34 }, sum: 'part' };
const sentence = (figure: Figure, given: Partial<Source> = {}) => {
  const source = sourceOf({ answers: [answerOf({ figure })], ...given });
  return figureSentence(rowOf(source, source.answers[0]!)).replaceAll('\u00a0', ' ');
};
const says = sourceOf().definition.says;

describe('an answer as a sentence', () => {
  it('of counts tells both shares, what they are of, and the unknown', () => {
    expect(sentence(answerOf().figure)).toBe(
      'children: 30 (30 % of all, 37.5 % of those whose answer is known); adults: 50 (50 % of all, 62.5 % of those whose answer is known). Of 100 people the answer is known for 80 and unknown for 20 (20 %).',
    );
  });

  it('of counts without the number of everyone says that it is not stated', () => {
    const figure = { kind: 'counts', people: { child: 30 }, known: 80, sum: 'part' } as const;
    expect(sentence(figure)).toBe(
      'children: 30 (37.5 %). Of 80 people whose answer is known. How many are unknown is not stated.',
    );
    const population = { kind: 'synthetic-records', says } as const;
    expect(sentence(figure, { population })).toContain('Of 80 rows whose answer is known.');
  });

  it('of a percentage alone says that what it is of is not stated', () => {
    expect(sentence(percent)).toBe(
      'children: 34 %. Of how many people this is, and for how many it is unknown, is not stated.',
    );
    const coverage = { kind: 'many-countries', people: 4_799, says } as const;
    expect(sentence(percent, { coverage })).toContain('The source is about 4,799 people in all.');
  });

  it('tells a percentage as its source tells it', () => {
    expect(sentence({ ...percent, precision: 'about' })).toContain('children: about 34 %.');
    expect(sentence({ ...percent, precision: 'more-than' })).toContain('children: more than 34 %.');
  });

  it('of a percentage with the people behind it tells them', () => {
    const figure = { ...percent, known: 80, everyone: 100 };
    expect(sentence(figure)).toContain('Of 100 people the answer is known for 80');
    const population = { kind: 'synthetic-records', says } as const;
    expect(sentence(figure, { population })).toContain('Of 100 rows the answer is known for 80');
  });

  it('of an estimate says that nobody was counted', () => {
    const population = { kind: 'everyone-estimated', says } as const;
    const figure = {
      kind: 'counts',
      people: { child: 30 },
      known: 100,
      everyone: 100,
      sum: 'part',
    } as const;
    expect(sentence(figure, { population })).toBe(
      'children: 30 (30 %). An estimate for 100 people, and no count: it has no unknown answers.',
    );
  });
});
