import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import { SOURCES } from './data/index.ts';
import { QUESTION_IDS } from './questions.ts';
import { answerOf, sourceOf } from './source.fixture.ts';

describe('a comparison', () => {
  it.each(QUESTION_IDS)('of %s has a row for every answer and reasons for what differs', (id) => {
    const { rows, differences, spread } = compare(id, SOURCES);
    const answers = SOURCES.flatMap((one) => one.answers.filter(({ question }) => question === id));
    expect(rows.map(({ answer }) => answer)).toEqual(answers);
    expect(spread?.low.share).toBeLessThan(spread?.high.share ?? 0);
    expect(differences.length).toBeGreaterThan(0);
  });

  it('keeps the order of the sources: it is not a ranking', () => {
    const { rows } = compare('child-share', SOURCES.toReversed());
    expect(rows[0]?.source).toBe(SOURCES.at(-1));
  });

  it('tells how far the answers lie apart, both shares of a source taken', () => {
    const { spread } = compare('child-share', SOURCES);
    expect(spread?.low.label).toBe('ILO 2021');
    expect(spread?.high).toMatchObject({ label: 'UK NRM 2023' });
    expect(spread?.high.share.toFixed(3)).toBe('0.463');
  });

  it('tells no distance of one answer', () => {
    const comparison = compare('child-share', [sourceOf()]);
    expect(comparison.spread).toBeUndefined();
    expect(comparison.differences).toEqual([]);
  });

  it('tells no distance to a bound, to a part of a source or to another group', () => {
    const figure = {
      kind: 'percent',
      percent: { family: 50 },
      precision: 'more-than',
      sum: 'unstated',
    } as const;
    const question = 'child-family-recruitment' as const;
    const family = { question, group: 'children' as const, figure };
    const plain = { ...figure, precision: undefined };
    const where = { id: 'here', text: 'here' };
    const answers = [
      answerOf({ ...family, id: 'a', label: 'A' }),
      answerOf({ ...family, id: 'b', label: 'B', figure: plain, where }),
      answerOf({ ...family, id: 'c', label: 'C', figure: plain, group: 'adults' }),
      answerOf({ ...family, id: 'd', label: 'D', figure: plain }),
    ];
    expect(compare(question, [sourceOf({ answers })]).spread).toBeUndefined();
  });

  it('takes coverage from the answer before the source', () => {
    const coverage = { kind: 'one-region' as const, countries: 3, says: sourceOf().coverage.says };
    const source = sourceOf({ answers: [answerOf({ coverage }), answerOf({ id: 'b' })] });
    const kinds = compare('child-share', [source]).rows.map((row) => row.coverage.kind);
    expect(kinds).toEqual(['one-region', 'one-country']);
  });

  it('has no row for a question that nobody answers', () => {
    expect(compare('age-and-sex', [sourceOf()]).rows).toEqual([]);
  });
});
