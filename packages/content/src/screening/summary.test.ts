import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../guidance/index.ts';
import { loadPathway } from '../pathway/index.ts';
import { FACTOR_IDS } from './data/index.ts';
import { AGES } from './kinds.ts';
import { loadScreening } from './load.ts';
import type { Note } from './result.ts';
import { summaryOf } from './summary.ts';

const textsOf = async (language: (typeof LANGUAGES)[number]) => ({
  screening: await loadScreening(language),
  pathway: await loadPathway(language),
});

const some: readonly Note[] = [
  { factor: 'harm-seen', noted: 'yes', words: 'a burn on the left hand' },
  { factor: 'friends', noted: 'no' },
  { factor: 'someone-gains', noted: 'unclear' },
];

describe.each(LANGUAGES)('the summary in %s', (language) => {
  it('is whole: what was noted, what it may mean, the cards, the decision', async () => {
    const texts = await textsOf(language);
    const { words, factors } = texts.screening;
    const summary = summaryOf(some, { age: '6-11', ...texts });
    expect(summary).not.toMatch(/undefined|\[object|[{}]/);
    for (const part of [
      words.sentences.noScore,
      words.sentences.silence,
      words.sentences.human,
      words.sentences.paper,
      words.ages['6-11'],
      words.levels.individual,
      factors['harm-seen']?.means,
      factors['someone-gains']?.next,
      'a burn on the left hand',
      texts.pathway.cards['guardian']?.title,
      ...words.sentences.lines,
    ])
      expect(summary).toContain(part);
    expect(summary).not.toContain(factors['friends']?.means);
  });

  it('says what a yes may mean and what comes next, whatever was asked', async () => {
    const texts = await textsOf(language);
    for (const [id, { means, next }] of Object.entries(texts.screening.factors)) {
      const summary = summaryOf([{ factor: id, noted: 'yes' }], { age: '12-17', ...texts });
      expect(summary, id).toContain(means);
      expect(summary, id).toContain(next);
    }
  });

  it('leads a child who is kept in to safety', async () => {
    const texts = await textsOf(language);
    const summary = summaryOf([{ factor: 'not-free', noted: 'yes' }], { age: '12-17', ...texts });
    expect(summary).toContain(texts.screening.factors['not-free']?.means);
    expect(summary).toContain(texts.pathway.cards['safety']?.title);
  });

  it('says that it is a draft, where it is one', async () => {
    const texts = await textsOf(language);
    const summary = summaryOf([], { age: '0-5', ...texts });
    const { states } = texts.pathway.words;
    expect(summary.includes(states['machine draft'])).toBe(language !== 'en');
    expect(summary).toContain(texts.screening.words.headings.nothing);
  });

  it('has no number but the age, however much is noted', async () => {
    const texts = await textsOf(language);
    const all = FACTOR_IDS.map((factor) => ({ factor, noted: 'yes' as const }));
    for (const age of AGES) {
      const summary = summaryOf(all, { age, ...texts });
      const rest = summary.replace(texts.screening.words.ages[age], '');
      expect(rest).not.toMatch(/\p{Nd}|%|\/10/u);
    }
  });

  it('has a name for everything that may be noted', async () => {
    const { screening } = await textsOf(language);
    expect(screening.words.language).toBe(language);
    expect(Object.keys(screening.factors).toSorted()).toEqual(FACTOR_IDS.toSorted());
  });
});

it('does not ask for a name', async () => {
  const { screening } = await textsOf('en');
  expect(screening.words.sentences.lines.join(' ')).not.toMatch(/name/i);
});
