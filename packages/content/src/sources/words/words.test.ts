import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import { SOURCES } from '../data/index.ts';
import { figureSentence } from '../figure-sentence.ts';
import { QUESTION_IDS } from '../questions.ts';
import type { Source } from '../schema.ts';
import { sentenceOf, spreadSentence } from '../sentences.ts';
import { en } from './en/index.ts';
import { SOURCE_WORDS } from './index.ts';
import { named, told } from './told.ts';
import type { SourceWords } from './words.ts';

/** Sources whose texts nobody has translated yet: they are shown in English, and say so. */
const AWAITING: readonly string[] = [];

const LANGUAGES = Object.values(SOURCE_WORDS);
const TRANSLATED = LANGUAGES.filter(({ language }) => language !== 'en');

/** Everything that a source says of itself in words of its own; titles and citations are quoted. */
function textsOf({ terms, definition, population, detection, coverage, answers }: Source) {
  const says = [definition, population, detection, coverage, ...answers.map((one) => one.coverage)];
  return [
    terms.text,
    ...says.flatMap((one) => one?.says.map(({ text }) => text) ?? []),
    ...answers.flatMap(({ denominator, caveat }) => [denominator.text, caveat]),
  ];
}

const namesOf = ({ short, answers }: Source) => [
  short,
  ...answers.flatMap(({ label, where }) => (where === undefined ? [label] : [label, where.text])),
];

const done = SOURCES.filter(({ id }) => !AWAITING.includes(id));

/** The numbers of a text, however its language writes them. */
const numbers = (text: string) =>
  (text.match(/\d(?:[\d.,\s\u00a0\u202f]*\d)?/g) ?? []).map((one) => one.replace(/\D/g, '')).sort();

const each = (words: readonly SourceWords[]) => words.map((one) => [one.language, one] as const);

describe.each(each(TRANSLATED))('the words in %s', (language, words) => {
  it('translate what every source says, with the same numbers in it', () => {
    const found = done.flatMap(textsOf).map((text) => [text, told(text, words)] as const);
    expect(found.filter(([, one]) => one.language !== language).map(([text]) => text)).toEqual([]);
    for (const [text, one] of found) expect(numbers(one.text)).toEqual(numbers(text));
  });

  it('translate every name, and no name of a list has a comma', () => {
    const names = done.flatMap(namesOf);
    expect(names.filter((name) => !(name in words.texts) && named(name, words) === name)).toEqual(
      [],
    );
    for (const name of names) expect(named(name, words)).not.toMatch(/[,;،؛]/);
  });

  it('translate nothing that no source says', () => {
    const sentences = SOURCES.flatMap(textsOf).flatMap((one) => [one, ...one.split(/(?<=\.) /)]);
    const names = SOURCES.flatMap(namesOf).flatMap((one) => [one, ...one.split(': ')]);
    const said = new Set([...sentences, ...names]);
    expect(Object.keys(words.texts).filter((text) => !said.has(text))).toEqual([]);
  });

  it('have the places of the English sentences, each once', () => {
    const places = ({ sentences: { differences, ...others } }: SourceWords) =>
      Object.entries({ ...differences, ...others }).map(([name, sentence]) => [
        name,
        [...sentence.matchAll(/\{\w+\}/g)].map(([place]) => place).sort(),
      ]);
    expect(places(words)).toEqual(places(en));
  });

  it('are a draft until somebody has read them, and are not the English ones', () => {
    expect(words.state).toBe('machine draft');
    const said = ({ phrases, sentences }: SourceWords) => [
      ...Object.values(phrases).flatMap((one): readonly string[] => Object.values(one)),
      ...Object.values(sentences.differences),
    ];
    const same = said(words).filter((one) => said(en).includes(one));
    expect(same).toEqual([]);
  });
});

describe.each(each(LANGUAGES))('a comparison in %s', (_, words) => {
  it.each(QUESTION_IDS)('is whole: %s', (id) => {
    const { rows, differences, spread } = compare(id, SOURCES);
    const sentences = [
      ...differences.map((one) => sentenceOf(one, words)),
      ...rows.map((row) => figureSentence(row, words)),
      ...(spread === undefined ? [] : [spreadSentence(spread, words)]),
    ];
    for (const one of sentences) {
      expect(one).toMatch(/\.$/);
      expect(one).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
  });

  it('tells both shares of the British figure, and the unknown', () => {
    const row = compare('child-share', SOURCES).rows.find(
      ({ source }) => source.id === 'uk-nrm-2023',
    );
    expect(numbers(figureSentence(row!, words))).toEqual(
      ['7432', '437', '463', '8622', '507', '537', '17004', '16054', '950', '56'].sort(),
    );
  });
});

it('French keeps its marks with the word before them', () => {
  const { phrases, sentences, texts, semicolon, colon } = SOURCE_WORDS.fr;
  const { differences, ...others } = sentences;
  const said = [
    ...Object.values(phrases).flatMap((one): readonly string[] => Object.values(one)),
    ...Object.values(others),
    ...Object.values(differences),
    ...Object.values(texts),
    semicolon,
    colon,
  ];
  expect(said.filter((one) => / [:;?!»]|« /.test(one))).toEqual([]);
});

describe('a text', () => {
  const { fr } = SOURCE_WORDS;

  it('with a sentence that nobody has translated stays whole, and says which language it is', () => {
    const text = 'Not a random sample. This was never said.';
    expect(told(text, fr)).toEqual({ text, language: 'en' });
    expect(told('Not a random sample.', en)).toEqual({
      text: 'Not a random sample.',
      language: 'en',
    });
  });

  it('that is a name stays as it is where it is not known', () => {
    expect(named('Invented helpline 2024', fr)).toBe('Invented helpline 2024');
    expect(named('UNODC 2018: Sub-Saharan Africa', fr)).toBe(
      'ONUDC 2018\u00a0: Afrique subsaharienne',
    );
    expect(named('__proto__', fr)).toBe('__proto__');
  });
});
