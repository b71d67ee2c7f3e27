import { describe, expect, it } from 'vitest';
import { answerSchema } from './answer.ts';
import { answerOf } from './source.fixture.ts';

const messages = (value: unknown) =>
  answerSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('an answer', () => {
  it('that is whole is accepted', () => {
    expect(messages(answerOf())).toEqual([]);
  });

  it('without a citation is refused', () => {
    expect(messages(answerOf({ citation: ' ' }))).toHaveLength(1);
    const { citation: _, ...rest } = answerOf();
    expect(messages(rest)).toHaveLength(1);
  });

  it('to an unknown question is refused', () => {
    expect(messages({ ...answerOf(), question: 'how-many' })).toHaveLength(1);
  });

  it('whose figure is common knowledge is refused', () => {
    expect(messages({ ...answerOf(), standing: 'background' })).toHaveLength(1);
  });

  it('with a percentage over 100 is refused', () => {
    const figure = { kind: 'percent' as const, percent: { child: 101 }, sum: 'several' as const };
    const denominator = { rule: 'published-percent' as const, text: 'As published.' };
    expect(messages(answerOf({ figure, denominator }))).toHaveLength(1);
  });

  it('that its question does not know is refused', () => {
    const figure = { kind: 'percent' as const, percent: { sexual: 10 }, sum: 'several' as const };
    expect(messages(answerOf({ figure }))).toEqual(['"sexual" is not an answer to child-share']);
  });

  it('about people whom its question does not ask about is refused', () => {
    expect(messages(answerOf({ group: 'girls' }))).toEqual([
      'child-share is not asked about girls',
    ]);
  });

  it('with a share of everyone, without everyone, is refused', () => {
    const figure = { kind: 'percent' as const, percent: { child: 10 }, sum: 'part' as const };
    const denominator = { rule: 'everyone' as const, text: 'All people.' };
    expect(messages(answerOf({ figure, denominator }))).toEqual([
      'a share of everyone needs the number of everyone',
    ]);
  });

  it('of counts names its denominator', () => {
    const denominator = { rule: 'published-percent' as const, text: 'As published.' };
    expect(messages(answerOf({ denominator }))).toEqual(['counts have a denominator: name it']);
  });

  it('from the last year to the first is refused', () => {
    const years = { kind: 'counted' as const, from: 2021, to: 2020 };
    expect(messages(answerOf({ years }))).toEqual(['the first year comes after the last']);
  });

  it('whose name would not stand in a list is refused', () => {
    expect(messages(answerOf({ label: 'One, two' }))).toEqual(['a name without commas']);
  });
});
