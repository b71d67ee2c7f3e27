import { describe, expect, it } from 'vitest';
import type { Source } from '../release/open-release.ts';
import { citation } from './citation.ts';
import { answeredOf, KEYS, sourceOf, TURNING } from './explored.fixture.ts';
import type { firstState } from './state.ts';

const OWN = sourceOf(TURNING);
const RELEASE = {
  ...OWN,
  kind: 'release',
  facts: { title: 'An example', invented: true, created: '2024-05-06T07:08:09Z' },
} as Source;
const BOYS = {
  filters: { gender: ['Male'], yearOfRegistration: ['2012', '2013', '2014', '2015'] },
};
const ADDRESS = 'https://example.org/#/explore';

const cited = async (source: Source, state: Partial<ReturnType<typeof firstState>> = {}) =>
  citation(await answeredOf(TURNING, state), source, ADDRESS, KEYS);

describe('a citation', () => {
  it('names the release, its day, and that it is invented', async () => {
    expect(await cited(RELEASE)).toBe(
      `citation|An example. invented released|6 May 2024|Type of exploitation; people_children|${ADDRESS}`,
    );
  });

  it('names every filter', async () => {
    expect(await cited(RELEASE, BOYS)).toContain(
      'people_children; filterSaid|Gender|Male; filterSaid|Year of registration|2012–2015|',
    );
  });

  it.each([
    [{ composition: 'parts' }, 'view_parts'],
    [{ composition: 'weighed', standard: 'adults' }, 'how_weighed|std_adults'],
    [{ composition: 'without' }, 'how_without|United States of America'],
  ] as const)('names what the composition does: %o', async (state, said) => {
    expect(await cited(RELEASE, state)).toContain(`people_children; ${said}|${ADDRESS}`);
  });

  it('has no day of release for a file of one’s own', async () => {
    expect(await cited(OWN)).toBe(
      `citation|rows.csv (${OWN.opened.codebook.title})|Type of exploitation; people_children|${ADDRESS}`,
    );
  });
});
