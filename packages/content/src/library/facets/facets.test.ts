import { COUNTRIES, regionRecoding } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { LIBRARY_LANGUAGES } from '../languages.ts';
import { resourceOf } from '../resource.fixture.ts';
import { FACETS, reachOf, valuesOf } from './facet.ts';
import { REGIONS, regionsOfCountry, withParent } from './regions.ts';
import { FACET_WORDS } from './words/index.ts';

const lists = ({ words: _, ...others }: (typeof FACET_WORDS)['en']) => Object.entries(others);

describe.each(LIBRARY_LANGUAGES)('the words in %s', (language) => {
  const words = FACET_WORDS[language];

  it('name and explain every value of the English lists, and no two alike', () => {
    for (const [facet, values] of lists(words)) {
      const english = Object.keys(
        lists(FACET_WORDS.en).find(([name]) => name === facet)?.[1] ?? {},
      );
      expect(Object.keys(values)).toEqual(english);
      const labels = Object.values(values).map(([label]: readonly [string, string]) => label);
      expect(new Set(labels).size, facet).toBe(labels.length);
      for (const [label, means] of Object.values(values) as (readonly [string, string])[]) {
        expect(label).toMatch(/\S/);
        expect(means, label).toMatch(/\.$/);
        expect(`${label}${means}`).not.toMatch(/[!¡]/);
      }
    }
  });

  it('say whose they are', () => {
    expect(words.words).toEqual({
      language,
      state: language === 'en' ? 'original' : 'machine draft',
    });
  });

  it('are not the English ones, but for names', () => {
    if (language === 'en') return;
    const means = (of: typeof words) =>
      lists(of).flatMap(([, values]) => Object.values(values).map(([, one]) => one));
    expect(means(words).filter((one) => means(FACET_WORDS.en).includes(one))).toEqual([]);
  });
});

describe('regions', () => {
  it('are those of the United Nations, without Antarctica, and every country but there lies in two', () => {
    const names = (['m49-region', 'm49-sub-region'] as const).flatMap((step) =>
      regionRecoding('iso3166-alpha-2', step).groups.map(({ code }) => code),
    );
    const slugs = new Set(names.map((name) => name.toLowerCase().replaceAll(' ', '-')));
    for (const region of REGIONS) expect(slugs).toContain(region);
    const few = COUNTRIES.filter(([code]) => regionsOfCountry(code).length < 2).map(
      ([code]) => code,
    );
    const oceania = COUNTRIES.filter(([code]) => regionsOfCountry(code)[0] === 'oceania').map(
      ([code]) => code,
    );
    expect(few.filter((code) => !oceania.includes(code))).toEqual(['AQ']);
  });

  it('stand in a wider one', () => {
    expect(withParent('western-africa')).toEqual(['africa', 'western-africa']);
    expect(withParent('africa')).toEqual(['africa']);
  });
});

describe('the values of a resource', () => {
  const of = (regions: ('western-africa' | 'europe')[], countries: string[]) =>
    resourceOf({ places: { regions, countries } });

  it('hold the regions around what it names, or the whole world', () => {
    expect(valuesOf(of([], ['NG'])).region).toEqual(['africa', 'western-africa']);
    expect(valuesOf(of(['europe'], ['NG'])).region).toEqual(['europe', 'africa', 'western-africa']);
    expect(valuesOf(of([], [])).region).toEqual(['worldwide']);
    expect(Object.keys(valuesOf(resourceOf()))).toEqual([...FACETS]);
  });

  it('tell how it reaches a country', () => {
    expect(reachOf(of([], ['NG']), 'NG')).toBe('country');
    expect(reachOf(of(['western-africa'], []), 'NG')).toBe('region');
    expect(reachOf(of([], []), 'NG')).toBe('worldwide');
    expect(reachOf(of(['europe'], []), 'NG')).toBeUndefined();
    expect(reachOf(of([], ['GH']), 'NG')).toBeUndefined();
  });
});
