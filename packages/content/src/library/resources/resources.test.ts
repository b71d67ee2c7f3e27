import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../check/check-library.ts';
import { isVerified } from '../checked.ts';
import { FACETS, type Facet, valuesOf } from '../facets/facet.ts';
import { TOPICS, TYPES } from '../facets/lists.ts';
import { CHECKED_ON } from './checks.ts';
import { RESOURCES } from './index.ts';

const countsOf = (facet: Facet) => {
  const counts = new Map<string, number>();
  for (const one of RESOURCES)
    for (const value of valuesOf(one)[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

it('the shipped resources have no problem on the day they were checked', () => {
  expect(checkLibrary(RESOURCES, { today: CHECKED_ON })).toEqual([]);
});

it('every file of resources is in the list', () => {
  const here = new URL('.', import.meta.url);
  const files = readdirSync(here, { recursive: true })
    .map(String)
    .filter((path) => /[\\/]/.test(path) && path.endsWith('.ts'));
  const index = readFileSync(new URL('index.ts', here), 'utf8');
  for (const file of files) expect(index).toContain(`'./${file.replaceAll('\\', '/')}'`);
  const ids = files.flatMap((file) =>
    [...readFileSync(new URL(file, here), 'utf8').matchAll(/^ {4}id: '([^']+)'/gm)].map(
      ([, id]) => id,
    ),
  );
  expect(RESOURCES.map(({ id }) => id).sort()).toEqual(ids.sort());
});

describe('the library', () => {
  it('is large and spread', () => {
    expect(RESOURCES.length).toBeGreaterThanOrEqual(250);
    expect(countsOf('publisher').size).toBeGreaterThanOrEqual(100);
    expect(countsOf('country').size).toBeGreaterThanOrEqual(30);
    for (const language of ['fr', 'es', 'ar'])
      expect(countsOf('language').get(language) ?? 0, language).toBeGreaterThanOrEqual(30);
    for (const region of ['africa', 'americas', 'asia', 'europe'])
      expect(countsOf('region').get(region) ?? 0, region).toBeGreaterThanOrEqual(15);
  });

  it('has something for every value of the lists that do not name places', () => {
    const lists = FACETS.filter(
      (one) => !['region', 'country', 'language', 'publisher'].includes(one),
    );
    for (const facet of lists)
      expect(Math.min(...countsOf(facet).values()), facet).toBeGreaterThan(0);
    expect([...countsOf('topic').keys()].sort()).toEqual([...TOPICS].sort());
    expect([...countsOf('type').keys()].sort()).toEqual([...TYPES].sort());
  });

  it('says of every resource whether it was seen: most were, and those that were not say why', () => {
    const unseen = RESOURCES.filter(({ checked }) => !isVerified(checked));
    expect(unseen.length / RESOURCES.length).toBeLessThan(0.25);
    for (const { checked } of unseen) expect(checked.why).not.toEqual([]);
  });

  it('leads to no site of shared copies', () => {
    const shared =
      /(?:scribd|docslib|pdfslide|vdocuments?|dokumen|studylib|doczz|docplayer|slideshare|lawsdocbox)\./;
    expect(RESOURCES.filter(({ address }) => shared.test(address)).map(({ id }) => id)).toEqual([]);
  });

  it('leads to no newspaper, and to nobody who only mentions it', () => {
    const told =
      /(?:newsghana|theguardian|nhandan|voa|vietnamnews|thenewhumanitarian|supplychainbrain|winthatbid|abolishsexslavery)\./;
    expect(RESOURCES.filter(({ address }) => told.test(address)).map(({ id }) => id)).toEqual([]);
  });

  it('speaks of children, and makes neither contact with a family nor return the usual way', () => {
    for (const { id, summary, use } of RESOURCES) {
      expect(`${summary} ${use}`, id).not.toMatch(/\bminors?\b/i);
      expect(`${summary} ${use}`, id).not.toMatch(
        /\b(?:contact|inform|return) (?:the|their) (?:family|parents)\b/i,
      );
    }
  });
});
