import { FACET_WORDS } from '../facets/words/index.ts';
import { LIBRARY_LANGUAGES } from '../languages.ts';
import type { Resource } from '../resource.ts';

/** A part of a resource that is searched. */
export interface Field {
  /** How much a word in it counts. */
  readonly weight: number;
  /** How much its length counts against a word in it: 0 not at all, 1 wholly. */
  readonly length: number;
  /** Labels stand there in every language: a word counts once, however often it stands. */
  readonly once: boolean;
  textsOf(resource: Resource): readonly string[];
}

const WORDS = LIBRARY_LANGUAGES.map((language) => FACET_WORDS[language]);

const labels = <F extends 'type' | 'topic' | 'step' | 'setting' | 'sector' | 'region'>(
  facet: F,
  values: readonly (keyof (typeof WORDS)[0][F])[],
): readonly string[] =>
  values.flatMap((value) =>
    WORDS.map((words) => (words[facet][value] as readonly [string, string])[0]),
  );

const COUNTRY_NAMES = LIBRARY_LANGUAGES.map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

const countryNames = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => COUNTRY_NAMES.map((names) => names.of(code) ?? code));

/** What is searched, and how much each part counts. */
export const FIELDS: readonly Field[] = [
  {
    weight: 6,
    length: 0.5,
    once: false,
    textsOf: ({ title }) => [title],
  },
  {
    weight: 4,
    length: 0.5,
    once: true,
    textsOf: ({ titles }) => Object.values(titles ?? {}),
  },
  {
    weight: 3.5,
    length: 0.4,
    once: true,
    textsOf: ({ topics }) => labels('topic', topics),
  },
  { weight: 2.5, length: 0.5, once: false, textsOf: ({ use }) => [use] },
  { weight: 2.5, length: 0.5, once: false, textsOf: ({ summary }) => [summary] },
  {
    weight: 3,
    length: 0.3,
    once: true,
    textsOf: ({ places: { regions, countries } }) => [
      ...labels('region', regions),
      ...countryNames(countries),
    ],
  },
  { weight: 2.5, length: 0.3, once: true, textsOf: ({ publishers }) => publishers },
  { weight: 1.5, length: 0.3, once: true, textsOf: ({ type }) => labels('type', [type]) },
  {
    weight: 1,
    length: 0.5,
    once: true,
    textsOf: ({ steps, settings, sectors }) => [
      ...labels('step', steps),
      ...labels('setting', settings),
      ...labels('sector', sectors),
    ],
  },
  { weight: 1, length: 0, once: true, textsOf: ({ year }) => [String(year)] },
];
