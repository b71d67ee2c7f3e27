import { describe, expect, it } from 'vitest';
import { LIBRARY_LANGUAGES } from '../languages.ts';
import { RESOURCES } from '../resources/index.ts';
import { resourceSearch } from '../search/resource-search.ts';
import { JUDGED } from './judged.fixture.ts';
import { LATER } from './later.fixture.ts';
import { ndcg } from './ndcg.fixture.ts';
import type { Judged } from './query.fixture.ts';
import { UNSEEN } from './unseen.fixture.ts';

const library = resourceSearch(RESOURCES);
const ids = ({ text }: Judged) => library.search({ text }).hits.map(({ resource }) => resource.id);
const mean = (queries: readonly Judged[]) =>
  queries.reduce((sum, query) => sum + ndcg(ids(query), query), 0) / queries.length;

const sixty = Object.values(JUDGED).flat();

describe('the judgements', () => {
  it('are of fifteen queries in each language, and no query is judged twice', () => {
    for (const language of LIBRARY_LANGUAGES) expect(JUDGED[language]).toHaveLength(15);
    const texts = [...sixty, ...LATER, ...UNSEEN].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('name resources that exist, each once for a query, and at least one that is useful', () => {
    const known = new Set(RESOURCES.map(({ id }) => id));
    for (const { text, grades } of [...sixty, ...LATER, ...UNSEEN]) {
      const all = Object.values(grades).flat();
      expect(
        all.filter((id) => !known.has(id)),
        text,
      ).toEqual([]);
      expect(new Set(all).size, text).toBe(all.length);
      expect(grades[3].length + grades[2].length, text).toBeGreaterThan(0);
    }
  });
});

describe('a ranking', () => {
  const query: Judged = { text: 'x', grades: { 3: ['a'], 2: ['b'], 1: ['c'] } };

  it('is worth 1 when it is the best, and less with each step away from it', () => {
    expect(ndcg(['a', 'b', 'c'], query)).toBe(1);
    const steps = [['a', 'c', 'b'], ['b', 'a', 'c'], ['x', 'a', 'b', 'c'], ['c'], ['x']];
    const worth = steps.map((one) => ndcg(one, query));
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    expect(worth.at(-1)).toBe(0);
  });

  it('follows its formula', () => {
    expect(ndcg(['b', 'a'], query)).toBeCloseTo(
      (3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3) + 1 / 2),
      12,
    );
  });

  it('is judged by its first ten places', () => {
    expect(ndcg([...'0123456789', 'a'], query)).toBe(0);
  });
});

describe('the search ranks', () => {
  it('the sixty queries at .85 or more, and none of the languages below .8', () => {
    expect(mean(sixty)).toBeGreaterThanOrEqual(0.85);
    for (const language of LIBRARY_LANGUAGES)
      expect(mean(JUDGED[language]), language).toBeGreaterThanOrEqual(0.8);
  });

  it('queries that it was not improved with at .7 or more', () => {
    expect(mean(UNSEEN)).toBeGreaterThanOrEqual(0.7);
  });
});
