import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STORY_LANGUAGES } from '../language.ts';
import { storyText } from '../story.fixture.ts';
import type { LintCode } from './finding.ts';
import { lintStory } from './lint-story.ts';
import { EXAMPLES } from './sentences.fixture.ts';

/** MINORS_FIRST looks at the whole story, so its sentences stand in one that has said nothing yet. */
const QUIET = { title: '…', summary: '…' };
const codesIn = (body: string, language: (typeof STORY_LANGUAGES)[number]) =>
  lintStory(storyText({ ...QUIET, body }), language).map(({ code }) => code);

describe.each(Object.entries(EXAMPLES))('%s', (code, languages) => {
  describe.each(Object.entries(languages))('in %s', (name, { bad, good }) => {
    const language = name as keyof typeof languages;

    it.each(bad)('is found in: %s', (sentence) => {
      expect(codesIn(sentence, language)).toContain(code);
    });

    it.each(good)('is not found in: %s', (sentence) => {
      expect(codesIn(sentence, language)).not.toContain(code);
    });
  });
});

describe('a mark', () => {
  it.each([
    ['[118](typed:age)', 'an age of three digits'],
    ['[51 %](typed:name)', 'a share'],
    ['[2021](typed:year)', 'a year of no source of the story'],
    ['[51](typed:name)', 'a name without letters'],
    ['[51](typed:whatever)', 'no mark that there is'],
    ['[hours](typed:duration)', 'a duration without a number'],
  ])('%s is misused: %s', (mark) => {
    expect(codesIn(`It is ${mark} here.`, 'en')).toContain('MARK_MISUSED');
  });

  const figures = ['nrm: published uk-nrm-2023/child-share child'];

  it('of a year is right where a source of the story is of that year', () => {
    const body = 'In [2023](typed:year) it was [](figure:nrm).';
    expect(lintStory(storyText({ body, figures }), 'en')).toEqual([]);
  });

  it('is not needed in a label of a chart that names a year of its own figure', () => {
    const chart = (label: string) => `> Children\n>\n> - [${label}](figure:nrm)\n`;
    expect(lintStory(storyText({ body: chart('2023'), figures }), 'en')).toEqual([]);
    const other = lintStory(storyText({ body: chart('2022'), figures }), 'en');
    expect(other.map(({ code, found }) => [code, found])).toEqual([['TYPED_DIGIT', '2022']]);
  });
});

describe('a finding', () => {
  it('says where it is, what stands there and what to do', () => {
    const text = storyText({ body: 'First line.\n\nSecond *line is\ndue* to nothing.' });
    const line = text.split('\n').findIndex((one) => one.startsWith('Second')) + 2;
    expect(lintStory(text, 'en')).toEqual([
      {
        code: 'CAUSAL_WORDS',
        line,
        column: 1,
        found: 'due to',
        remedy: expect.stringContaining('recorded together'),
      },
    ]);
  });

  it('is made of title, summary, headings, lists, charts and quoted code alike', () => {
    const bad = 'the worst country';
    const body = `## ${bad}\n\n- ${bad}\n\n> ${bad}\n\n\`${bad}\`\n\n    ${bad}\n\n<b>${bad}</b>\n\n![${bad}](a.png)`;
    const found = lintStory(storyText({ title: bad, summary: bad, body }), 'en');
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: 9 }, () => 'RANKING'));
  });

  it('is made of words that hide behind accents, invisible signs, capitals and entities', () => {
    for (const words of [
      'DUE TO',
      'due\u00a0to',
      'd\u00adue to',
      'ｄｕｅ ｔｏ',
      'due&nbsp;to',
      'd&#117;e to',
    ]) {
      expect(codesIn(`It is ${words} war.`, 'en'), words).toEqual(['CAUSAL_WORDS']);
    }
    expect(codesIn('يُجنَّد بسَبَب الفقر، بســبب الفقر.', 'ar')).toEqual([
      'CAUSAL_WORDS',
      'CAUSAL_WORDS',
    ]);
  });

  it('is made of a figure that counts people in each country', () => {
    const figures = ['map: live q=CountryOfExploitation', 'own: live q=exploitation'];
    const text = storyText({ figures, body: '> T\n>\n> - [a](figure:map)\n' });
    expect(lintStory(text, 'en').map(({ code }) => code)).toEqual(['COUNT_MAP']);
  });
});

const good = (language: (typeof STORY_LANGUAGES)[number]) =>
  Object.entries(EXAMPLES)
    .filter(([code]) => code !== 'MINORS_FIRST')
    .flatMap(([, languages]) => languages[language].good)
    .filter((sentence) => codesIn(sentence, language).length === 0);

it.each(STORY_LANGUAGES)('any good sentences together are good, in %s', (language) => {
  const sentences = good(language);
  expect(sentences.length).toBeGreaterThan(12);
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), (some) => {
      expect(codesIn(some.join('\n\n'), language)).toEqual([]);
    }),
  );
});

it.each(STORY_LANGUAGES)('one bad sentence is found wherever it stands, in %s', (language) => {
  const bad = Object.entries(EXAMPLES)
    .filter(([code]) => code !== 'MINORS_FIRST' && code !== 'COUNT_MAP')
    .flatMap(([code, languages]) => languages[language].bad.map((one) => [code, one] as const));
  const space = fc.constantFrom(' ', '\n', '  ', '\u00a0');
  const around = fc.shuffledSubarray(good(language));
  fc.assert(
    fc.property(
      fc.constantFrom(...bad),
      space,
      around,
      around,
      fc.constantFrom('', '- ', '## ', '> '),
      ([code, sentence], gap, before, after, start) => {
        const line = sentence.replaceAll('\n', ' ');
        const told = start === '' ? line.replaceAll(' ', gap) : line;
        const body = [...before, start + told, ...after].join('\n\n');
        const text = storyText({ ...QUIET, body });
        const found = lintStory(text, language).filter((one) => one.code === code);
        const first = text
          .split('\n')
          .findIndex((one) => told.startsWith(one.slice(start.length)) && one !== '');
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ line: at }) => at > first)).toBe(true);
      },
    ),
  );
});

it('never throws, and points into the text, whatever the text is', () => {
  const codes = new Set<LintCode>();
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string()),
      fc.constantFrom(...STORY_LANGUAGES),
      (body, language) => {
        const text = storyText({ body });
        const lines = text.split(/\r\n|\r|\n/);
        for (const { code, line, column } of lintStory(text, language)) {
          codes.add(code);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 200 },
  );
  expect([...codes]).toContain('TYPED_DIGIT');
});
