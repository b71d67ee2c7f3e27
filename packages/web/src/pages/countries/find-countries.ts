import { COUNTRIES } from '@tessera/model';
import { countryName } from '../../i18n/country-name.ts';

/** Letters that Arabic readers write for one another. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/ـ/g, ''],
];

/** A name as it is compared: without accents, points, vowel signs and case. */
export function plainName(name: string): string {
  const bare = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const alike = ALIKE.reduce((text, [from, to]) => text.replaceAll(from, to), bare);
  return alike.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** The same for readers of Arabic who write the end of a name in one of three ways. */
const withOneEnd = (plain: string): string => plain.replaceAll(/[هةا](?= |$)/g, 'ا');

interface Named {
  readonly code: string;
  readonly names: readonly string[];
  readonly codes: readonly string[];
}

const named = new Map<string, readonly Named[]>();

function namedIn(language: string): readonly Named[] {
  const known =
    named.get(language) ??
    COUNTRIES.map(([two, three, english]) => {
      const plain = [countryName(three, language), english].map(plainName);
      const codes = [two, three].map((code) => code.toLowerCase());
      return { code: three, names: [...plain, ...plain.map(withOneEnd)], codes };
    });
  named.set(language, known);
  return known;
}

/**
 * The codes of countries and territories whose name in a language, or in English, has the text in it, or
 * whose code begins with it. All of them where there is no text. In no order that says anything.
 */
export function findCountries(text: string, language: string): ReadonlySet<string> {
  const plain = plainName(text);
  const wanted = [plain, withOneEnd(plain)];
  return new Set(
    namedIn(language)
      .filter(
        ({ names, codes }) =>
          names.some((name) => wanted.some((part) => name.includes(part))) ||
          codes.some((code) => code.startsWith(plain)),
      )
      .map(({ code }) => code),
  );
}

/** Codes in the order of the alphabet of a language: the only order in which countries stand anywhere. */
export function byName(codes: Iterable<string>, language: string): readonly string[] {
  const { compare } = new Intl.Collator(language);
  return [...codes].sort((a, b) => compare(countryName(a, language), countryName(b, language)));
}
