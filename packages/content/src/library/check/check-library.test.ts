import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourceOf } from '../resource.fixture.ts';
import { checkLibrary } from './check-library.ts';
import { LIBRARY_REMEDIES, type LibraryProblemCode } from './problem.ts';

const today = '2026-11-24';
const check = (...candidates: readonly unknown[]) => checkLibrary(candidates, { today });
const codes = (...candidates: readonly unknown[]) => check(...candidates).map(({ code }) => code);
const { checked } = resourceOf();

/** What breaks each rule that one resource alone can break, and nothing else. */
const BROKEN: readonly (readonly [LibraryProblemCode, string, object])[] = [
  ['SHAPE', 'a field that is none', { stars: 5 }],
  ['SHAPE', 'no title', { title: '' }],
  ['SHAPE', 'a tag in the title', { title: 'A <b>guide</b>' }],
  ['SHAPE', 'a title that turns around', { title: 'A \u202eguide' }],
  ['SHAPE', 'an id with spaces', { id: 'my guide' }],
  ['SHAPE', 'a year of another age', { year: 1492 }],
  ['SHAPE', 'a day that is none', { expires: '2027-02-30' }],
  ['SHAPE', 'a check without pages', { checked: { ...checked, seen: [] } }],
  ['SHAPE', 'an unverified year without a reason', { checked: { ...checked, year: 'unread' } }],
  ['SHAPE', 'a reason for nothing', { checked: { ...checked, why: ['Because.'] } }],
  [
    'SHAPE',
    'pages, but nothing verified',
    {
      checked: {
        ...checked,
        exists: 'unread',
        year: 'unread',
        address: 'unread',
        languages: 'unread',
        why: ['Unread.'],
      },
    },
  ],
  ['NOT_IN_LIST', 'a topic of its own', { topics: ['prevalence'] }],
  ['NOT_IN_LIST', 'a topic twice', { topics: ['asylum', 'asylum'] }],
  ['NOT_IN_LIST', 'a type of its own', { type: 'podcast' }],
  ['NOT_IN_LIST', 'a region of its own', { places: { regions: ['sahel'], countries: [] } }],
  ['LANGUAGE_UNKNOWN', 'a language without a code', { languages: ['english'] }],
  ['LANGUAGE_UNKNOWN', 'a title in no language', { titles: { xx: 'Guide' } }],
  [
    'COUNTRY_UNKNOWN',
    'a country that no longer exists',
    { places: { regions: [], countries: ['YU'] } },
  ],
  [
    'COUNTRY_UNKNOWN',
    'a country by three letters',
    { places: { regions: [], countries: ['NGA'] } },
  ],
  ['NOT_AN_ADDRESS', 'no address', { address: 'see the site' }],
  ['SCHEME_REFUSED', 'a script', { address: 'javascript:alert(1)' }],
  ['SCHEME_REFUSED', 'data', { address: 'data:text/html,hello' }],
  ['NOT_HTTPS', 'http', { address: 'http://nobody.org/' }],
  ['USER_INFO', 'a name in the address', { address: 'https://unicef.org@nobody.org/' }],
  ['NO_HOST', 'no host', { address: 'https:///guide' }],
  ['HOST_REFUSED', 'a host inside', { address: 'https://localhost/guide' }],
  ['LIST_PAGE', 'a search', { address: 'https://nobody.org/search?language=en&page=15' }],
  ['LIST_PAGE', 'a page of a list', { address: 'https://nobody.org/all?page=6' }],
  [
    'LIST_PAGE',
    'a search that is said to be of its publisher',
    { address: 'https://nobody.org/?q=guide', leadsTo: 'publisher' },
  ],
  ['FRONT_PAGE', 'a guideline that is a whole site', { address: 'https://nobody.org/' }],
  [
    'FRONT_PAGE',
    'a front page as a page about it',
    { address: 'https://nobody.org', leadsTo: 'library', type: 'tool' },
  ],
  ['EXPIRED', 'a day that is over', { expires: '2026-11-24' }],
  [
    'EXPIRES_TOO_SOON',
    'an end before its check',
    { expires: '2026-12-01', checked: { ...checked, on: '2026-12-01' } },
  ],
  ['CHECKED_LATER', 'a check to come', { checked: { ...checked, on: '2026-11-25' } }],
  ['CHECK_OLD', 'a check two years ago', { checked: { ...checked, on: '2024-11-24' } }],
  ['YEAR_TO_COME', 'a year to come', { year: 2027 }],
  ['SUMMARY_LENGTH', 'a summary too short', { summary: 'A guide. It is short.' }],
  ['SUMMARY_LENGTH', 'a summary too long', { summary: `${'word '.repeat(90)}ends. It is long.` }],
  [
    'SUMMARY_SENTENCES',
    'one sentence',
    { summary: 'This is one sentence that is long enough to be a summary of a guide.' },
  ],
  [
    'SUMMARY_SENTENCES',
    'three sentences',
    { summary: 'This guide was invented. It has three sentences. That is one sentence too many.' },
  ],
  ['USE_FORM', 'a use without its beginning', { use: 'For tests.' }],
  ['USE_FORM', 'a use of two sentences', { use: 'Use it when a test needs it. Or not.' }],
  ['USE_FORM', 'a use without an end', { use: 'Use it when a test needs it' }],
  ['EXCLAMATION', 'an exclamation', { use: 'Use it when a test! needs it.' }],
  ['TITLE_AGAIN', 'its own title among the others', { titles: { en: 'An invented guide' } }],
  [
    'LICENCE_UNREAD',
    'terms that were read and are not told',
    { checked: { ...checked, licence: 'read' } },
  ],
];

describe('a resource', () => {
  it('with nothing wrong has no problem', () => {
    expect(check(resourceOf())).toEqual([]);
  });

  it.each(BROKEN)('%s: %s', (code, _, changes) => {
    const found = codes({ ...resourceOf(), ...changes });
    expect(found).toContain(code);
    const also = code === 'EXPIRES_TOO_SOON' ? ['CHECKED_LATER'] : [];
    expect(found.filter((one) => one !== code)).toEqual(also);
  });

  it('may be a whole site if it is a tool, and lead to the front page of its publisher', () => {
    const address = 'https://nobody.org/';
    expect(check(resourceOf({ address, type: 'tool' }))).toEqual([]);
    expect(check(resourceOf({ address, leadsTo: 'publisher' }))).toEqual([]);
  });

  it('may stop within a sentence', () => {
    const summary =
      'This reads General comment No. 6 and law of the U.S. as one sentence. This is the second.';
    expect(check(resourceOf({ summary }))).toEqual([]);
  });

  it('is told with its place, its id, a cause and a remedy', () => {
    const [problem] = check(
      resourceOf(),
      resourceOf({ id: 'second', address: 'http://x.org', title: 'Other' }),
    );
    expect(problem).toEqual({
      code: 'NOT_HTTPS',
      index: 1,
      id: 'second',
      path: ['address'],
      cause: '"http://x.org"',
      remedy: LIBRARY_REMEDIES.NOT_HTTPS,
    });
  });
});

it('a value of no list is named, and the list is not told', () => {
  const [problem] = check({ ...resourceOf(), topics: ['prevalence'] });
  expect(problem).toMatchObject({ path: ['topics', 0], cause: '"prevalence" is not in the list' });
});

describe('two resources', () => {
  const other = (changes: object) => ({
    ...resourceOf({
      id: 'other',
      title: 'Quite another report',
      address: 'https://other.org/report',
    }),
    ...changes,
  });

  it('that share nothing have no problem', () => {
    expect(codes(resourceOf(), other({}))).toEqual([]);
  });

  it('ID_TWICE: share an id', () => {
    expect(codes(resourceOf(), other({ id: 'invented' }))).toEqual(['ID_TWICE']);
  });

  it('ADDRESS_TWICE: share an address, however it is written', () => {
    const address = 'https://www.nobody.org/guide/?utm_source=feed';
    expect(codes(resourceOf(), other({ address }))).toEqual(['ADDRESS_TWICE']);
    expect(codes(resourceOf(), other({ address, leadsTo: 'publisher' }))).toEqual([]);
  });

  it.each([
    ['in other letters', 'AN INVÉNTED guide to nothing', ['NEAR_TWICE']],
    ['in another order', 'Guide to nothing, an invented one', ['NEAR_TWICE']],
    ['with another number', 'An invented guide to nothing 2', []],
  ])('NEAR_TWICE: one title %s', (_, title, expected) => {
    expect(codes(resourceOf(), other({ title }))).toEqual(expected);
    expect(codes(resourceOf(), other({ title, year: 2019 }))).toEqual([]);
    expect(codes(resourceOf(), other({ title, publishers: ['Somebody'] }))).toEqual([]);
  });
});

it('every rule is broken by a test above', () => {
  const tested = new Set(
    BROKEN.map(([code]) => code).concat('ID_TWICE', 'ADDRESS_TWICE', 'NEAR_TWICE'),
  );
  expect([...tested].sort()).toEqual(Object.keys(LIBRARY_REMEDIES).sort());
});

it('whatever it is given, the checker tells and does not throw', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue(), { maxLength: 3 }), (candidates) => {
      const places = new Set(check(...candidates).map(({ index }) => index));
      expect(places.size).toBe(candidates.length);
    }),
  );
});
