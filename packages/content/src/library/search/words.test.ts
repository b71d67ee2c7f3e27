import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { exploitation } from './synonyms/exploitation.ts';
import { SYNONYMS } from './synonyms/index.ts';
import { kinds } from './synonyms/kinds.ts';
import { people } from './synonyms/people.ts';
import { places } from './synonyms/places.ts';
import { steps } from './synonyms/steps.ts';
import { vocabularyOf } from './vocabulary.ts';

describe('folding', () => {
  it.each([
    ['capitals and accents', 'Intérêt Supérieur', 'interet superieur'],
    ['a tilde', 'NIÑEZ', 'ninez'],
    ['letters of two', 'œuvre', 'oeuvre'],
    ['forms of alef', 'أإآٱا', 'ااااا'],
    ['ta marbuta', 'عودة', 'عوده'],
    ['alef maqsura', 'إلى', 'الي'],
    ['vowel signs', 'طِفْلٌ', 'طفل'],
    ['a drawn stroke', 'طـــفل', 'طفل'],
    ['hamza on a seat', 'مسؤول هيئة', 'مسوول هييه'],
    ['presentation forms', 'ﻃﻔﻞ', 'طفل'],
    ['Arabic digits', '٢٠٢٤', '2024'],
    ['Persian letters', 'کودک ی', 'كودك ي'],
  ])('brings %s together', (_, text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('a stem', () => {
  it.each([
    ['guidelines', 'guideline'],
    ['policies', 'policy'],
    ['trafficked', 'trafficking'],
    ['begging', 'beg'],
    ['menores', 'menor'],
    ['nationaux', 'national'],
    ['الاطفال', 'اطفال'],
    ['والاطفال', 'اطفال'],
    ['للاطفال', 'اطفال'],
    ['لاجيين', 'لاجيون'],
  ])('of %s is that of %s', (one, other) => expect(stem(one)).toBe(stem(other)));

  it.each(['process', 'crisis', 'status', 'bus', 'ال'])('of %s is the word', (word) =>
    expect(stem(word)).toBe(word),
  );
});

describe('slips', () => {
  it.each([
    ['trafficking', 'traficking', 1],
    ['child', 'chlid', 1],
    ['assessment', 'assesment', 1],
    ['guardian', 'gardien', 2],
    ['اتجار', 'اتجارر', 1],
  ])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  it('are counted alike both ways, none for the same word, and never beyond what is asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(distance).toBe(editDistance(b, a, most));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(most + 1);
        expect(Math.min(editDistance(a, b, 9), most + 1)).toBe(distance);
      }),
    );
  });

  it('are found in a vocabulary as they are by looking at every word', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'ب', 'é'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 20 }), word, (words, typed) => {
        const found = vocabularyOf(new Map(words.map((one) => [one, 1]))).near(typed, 1, 99);
        const all = words.filter((one) => editDistance(typed, one, 1) <= 1);
        expect(found.map((one) => one.word).sort()).toEqual(all.sort());
      }),
    );
  });
});

it('a vocabulary knows words by their beginning', () => {
  const words = vocabularyOf(
    new Map([
      ['guardian', 3],
      ['guard', 1],
      ['guide', 2],
      ['b', 1],
    ]),
  );
  expect(words.beginning('gua', 5)).toEqual(['guard', 'guardian']);
  expect(words.beginning('gua', 1)).toEqual(['guard']);
  expect(words.beginning('zz', 5)).toEqual([]);
  expect([words.has('guide'), words.has('gui'), words.uses('guide')]).toEqual([true, false, 2]);
});

it('the dictionary has every concept once, in all four languages', () => {
  const parts = [exploitation, people, places, steps, kinds];
  expect(parts.flatMap((one) => Object.keys(one)).sort()).toEqual(Object.keys(SYNONYMS).sort());
  for (const [concept, words] of Object.entries(SYNONYMS)) {
    expect(words.split('|').length, concept).toBeGreaterThanOrEqual(3);
    expect(words, concept).toMatch(/\p{Script=Arabic}/u);
  }
});
