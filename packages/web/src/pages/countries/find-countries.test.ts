import { COUNTRIES } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName } from '../../i18n/country-name.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { byName, findCountries, plainName } from './find-countries.ts';

const languages = Object.keys(LANGUAGES);
const codes = COUNTRIES.map(([, code]) => code);

describe('finding a country', () => {
  it.each([
    ['cote d’ivoire', 'en', 'CIV'],
    ['COTE D IVOIRE', 'fr', 'CIV'],
    ['perou', 'fr', 'PER'],
    ['Alemania', 'es', 'DEU'],
    ['Cambodia', 'ar', 'KHM'],
    ['kh', 'en', 'KHM'],
    ['khm', 'ar', 'KHM'],
    ['الاردن', 'ar', 'JOR'],
    ['الأردن', 'ar', 'JOR'],
    ['سوريه', 'ar', 'SYR'],
    ['Åland', 'en', 'ALA'],
    ['aland', 'es', 'ALA'],
  ])('%s in %s finds %s', (text, language, code) => {
    expect(findCountries(text, language)).toContain(code);
  });

  it('finds every one by its name as it is shown, and all without a text', () => {
    for (const language of languages) {
      for (const code of codes) {
        expect(findCountries(countryName(code, language), language)).toContain(code);
      }
      expect(findCountries(' ', language).size).toBe(codes.length);
    }
  });

  it('finds the same without accents and in capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom(...languages), (code, language) => {
        const name = countryName(code, language);
        const bare = name
          .normalize('NFD')
          .replaceAll(/\p{Mn}/gu, '')
          .toUpperCase();
        expect(findCountries(bare, language)).toContain(code);
      }),
    );
  });

  it('finds nothing where there is nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findCountries(text, 'en');
        const wanted = plainName(text);
        for (const code of found) {
          const names = plainName(
            `${countryName(code, 'en')} ${COUNTRIES.find(([, c]) => c === code)}`,
          );
          expect(names).toContain(wanted);
        }
      }),
    );
    expect(findCountries('Atlantis', 'en').size).toBe(0);
    expect(findCountries('.*', 'en').size).toBe(codes.length);
  });
});

describe('the order of countries', () => {
  it('is that of the alphabet, whatever order they come in', () => {
    const some = fc.shuffledSubarray([...codes], { minLength: 2 });
    fc.assert(
      fc.property(some, fc.constantFrom(...languages), (given, language) => {
        const names = byName(given, language).map((code) => countryName(code, language));
        const { compare } = new Intl.Collator(language);
        expect(names).toEqual([...names].sort(compare));
        expect(byName([...given].reverse(), language).map((c) => countryName(c, language))).toEqual(
          names,
        );
      }),
    );
  });
});
