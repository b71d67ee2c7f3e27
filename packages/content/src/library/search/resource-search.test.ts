import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, valuesOf } from '../facets/facet.ts';
import { resourceOf } from '../resource.fixture.ts';
import { RESOURCES } from '../resources/index.ts';
import type { Filters } from './facet-counts.ts';
import { resourceSearch } from './resource-search.ts';

const library = resourceSearch(RESOURCES);
const ids = (text: string, filters: Filters = {}) =>
  library.search({ text, filters }).hits.map(({ resource }) => resource.id);

describe('a search finds', () => {
  it.each([
    ['a title', 'Lanzarote convention sexual exploitation', 'lanzarote-2007'],
    ['without accents and capitals', 'INTERET SUPERIEUR DE L ENFANT', 'crc-gc14-2013'],
    ['with slips', 'gaurdianship for trafficed children', 'fra-guardianship-2014'],
    ['the beginning of a word', 'guardianshi', 'coe-cmrec-2019-11'],
    ['in French what is in English', 'enfants soldats', 'paris-principles-2007'],
    ['in Spanish what is in English', 'evaluación de la edad', 'easo-age-2018'],
    ['in Arabic what is in English', 'تقدير العمر', 'easo-age-2018'],
    ['in English what is in Arabic', 'Egypt law on trafficking', 'eg-64-2010'],
    ['without hamza', 'اطفال غير مصحوبين', 'uasc-handbook-2017'],
    ['with vowel signs and strokes', 'الطِّفْلِ المَصالِـح الفُضلى', 'crc-gc14-2013'],
    ['a word that Arabic joins to the next', 'القانون والاتجار في الأردن', 'jo-9-2009'],
    ['a country in another language', 'loi Sénégal', 'sn-2005-06'],
    ['a number', 'C 182 convention', 'ilo-c182-1999'],
    ['a publisher', 'NEXUS Institute directory', 'nexus-services-directory-2022'],
  ])('%s: %s', (_, text, id) => expect(ids(text).slice(0, 5)).toContain(id));

  it('and says what it looked for instead', () => {
    expect(library.search({ text: 'gaurdian' }).corrections).toEqual([
      { from: 'gaurdian', to: 'guardian' },
    ]);
    expect(library.search({ text: 'guardian' }).corrections).toEqual([]);
  });

  it('no word inside a phrase that means another thing', () => {
    const online = resourceSearch([
      resourceOf({ id: 'lignes', title: 'Des lignes pour les champs' }),
      resourceOf({ id: 'web', title: 'Safety on the internet' }),
    ]);
    expect(online.search({ text: 'en ligne' }).hits[0]?.resource.id).toBe('web');
  });
});

describe('a search for', () => {
  it('nothing shows everything, the newest first', () => {
    const { hits } = library.search({ text: '  ' });
    expect(hits).toHaveLength(RESOURCES.length);
    const years = hits.map(({ resource }) => resource.year);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  it.each(['zzzzzzzz qqqqqqq', '!!! ---', 'the of and'])(
    'what is nowhere finds nothing: %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );

  it('whatever was typed ends, finds nobody twice, and ranks by score', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { hits } = library.search({ text });
        expect(new Set(hits.map(({ resource }) => resource.id)).size).toBe(hits.length);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('facets', () => {
  const facet = fc.constantFrom(...FACETS);
  const filters = fc.array(
    fc.tuple(facet, fc.nat(5)).map(([name, at]) => {
      const values = [...new Set(RESOURCES.flatMap((one) => valuesOf(one)[name]))];
      return [name, [values[at % values.length] ?? '']] as const;
    }),
    { maxLength: 3 },
  );

  it('narrow to what has any value of each, and count what a reader would see', () => {
    const passes = (asked: Filters, one: (typeof RESOURCES)[number]) =>
      FACETS.every((name) => {
        const values = asked[name] ?? [];
        return values.length === 0 || values.some((value) => valuesOf(one)[name].includes(value));
      });
    fc.assert(
      fc.property(filters, facet, (pairs, counted) => {
        const asked: Filters = Object.fromEntries(pairs);
        const { hits, counts } = library.search({ text: '', filters: asked });
        expect(new Set(hits.map(({ resource }) => resource))).toEqual(
          new Set(RESOURCES.filter((one) => passes(asked, one))),
        );
        for (const [value, count] of counts[counted]) {
          const chosen = { ...asked, [counted]: [value] };
          expect(count).toBe(RESOURCES.filter((one) => passes(chosen, one)).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of a value that nobody has let nothing pass', () => {
    expect(ids('', { country: ['AQ'] })).toEqual([]);
    expect(ids('', { country: ['AQ', 'NG'] })).toEqual(ids('', { country: ['NG'] }));
  });

  it('count among what was found', () => {
    const { hits, counts } = library.search({ text: 'age assessment' });
    const guidelines = hits.filter(({ resource }) => resource.type === 'guideline').length;
    expect(counts.type.get('guideline')).toBe(guidelines);
    expect(guidelines).toBeGreaterThan(0);
  });
});
