import { loadFigures } from '@tessera/content/countries';
import { COUNTRIES } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import {
  formSentences,
  formsOfAllAges,
  formYear,
  totalSentences,
  totalYear,
} from './known-sentences.ts';
import { ALL_WORDS, speechIn } from './speech.fixture.ts';

const speech = speechIn('en');
const figures = await loadFigures();

describe('what is known about children', () => {
  it('is told in sentences with number, year and source', () => {
    const table = figures.get('GBR');
    expect(totalYear(table)).toBe(2021);
    expect(totalSentences(table, 2021, speech)).toEqual([
      'In 2021, UNODC reports 5,464 children detected. By sex: girls 1,143; boys 4,296.',
      'In 2021, UNODC reports 12,700 people of all ages detected.',
      'Children were 46 of 100 people whose age was told, of 11,875 such people in 2021. The age of 825 of 12,700 people was not told.',
    ]);
    expect(formSentences(table, formYear(table) ?? 0, speech)[1]).toBe(
      'In 2022, UNODC reports 1,525 children detected in forced labour. By sex: girls 144; boys 1,381.',
    );
  });

  it('says why a number is not there', () => {
    expect(totalSentences(figures.get('AGO'), 2012, speech)[0]).toBe(
      'Children, 2012: fewer than 5. The exact number is withheld, and may be none. How many were girls and how many boys was not reported.',
    );
    expect(totalSentences(figures.get('KHM'), 2020, speech)[0]).toContain(
      'How many were girls and how many boys was not reported.',
    );
    expect(formsOfAllAges(figures.get('ALB'), speech)?.sentences.join()).toContain(
      'the source gives it more than once',
    );
  });

  it('says that published figures do not fit, and works out no share of them', () => {
    expect(totalSentences(figures.get('BOL'), 2019, speech).slice(2)).toEqual([
      'The share of children in 2019 cannot be worked out. The published figures do not fit together.',
      'In 2019, the children counted by sex are together more than all children as published. Both cannot be right.',
    ]);
  });

  it.each(Object.keys(ALL_WORDS))('can be said of every country and year in %s', (language) => {
    const own = speechIn(language);
    for (const [, code] of COUNTRIES) {
      const table = figures.get(code);
      const years = [totalYear(table), formYear(table)].filter((year) => year !== undefined);
      for (const year of years) {
        const sentences = [
          ...totalSentences(table, year, own),
          ...formSentences(table, year, own),
          ...(formsOfAllAges(table, own)?.sentences ?? []),
        ];
        for (const sentence of sentences) {
          expect(sentence).not.toMatch(/undefined|NaN|null|\{\{/);
          expect(sentence).toMatch(/[.؟]$/);
        }
        expect(new Set(sentences).size).toBe(sentences.length);
      }
    }
  });
});
