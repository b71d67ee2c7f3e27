import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  BLANKS,
  briefSchema,
  FEWEST_PEOPLE,
  INDICATOR_IDS,
  INDICATORS,
  loadMeasures,
  MEASURES,
  SHARES,
  suggest,
} from '../measures/index.ts';
import { CARDS, loadPathway, WORRIES } from '../pathway/index.ts';
import { FACTORS, loadScreening, resultOf } from '../screening/index.ts';
import { DOCUMENTS } from './documents/index.ts';
import { LANGUAGES, type Language } from './language.ts';
import { textsIn } from './strings.ts';
import { defaultsIn } from './wording/defaults.ts';

/** What is never done with data about children, as far as this content can be held to it by a test. */

const FOLDERS = ['guidance', 'pathway', 'screening', 'measures'];

async function everyText(language: Language): Promise<readonly string[]> {
  const [pathway, screening, measures] = await Promise.all([
    loadPathway(language),
    loadScreening(language),
    loadMeasures(language),
  ]);
  return textsIn([pathway, screening, measures]);
}

const sentences = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split(/(?<=[.?:;])\s+/u));

/** Words with which a child could be measured. */
const MEASURES_A_CHILD =
  /\b(?:scor(?:e|es|ed|ing|ecards?)|predict\w*|probabilit\w+|likel\w+|odds|chances?|percent\w*|(?:risk|danger) levels?|levels? of (?:risk|danger)|(?:high|higher|medium|low|lower)[ -]risk|rat(?:e|es|ed|ing|ings)|count(?:s|ed|ing)?|grad(?:e|es|ed|ing)|rank\w*|thresholds?|cut-?offs?|index|indices|scales?|weigh\w*|add(?:s|ed)? up|checklists?|how (?:dangerous|high|bad)|signs? as a test|list (?:can|decides|says)|(?:two|three|four|five|\d+) or more)\b/i;

/** The sentences that deny it. */
const DENIED = [
  'This is no score, no test and no prediction.',
  'One joined score hides causes and blames countries.',
  'It ranks nothing.',
  'Do not use a list of signs as a test.',
  'No list can say yes or no.',
  'No list decides about a child.',
];

/** The sentences in which such a word is about something else: statistics, studies, school, a bond. */
const OF_NO_CHILD = [
  'Counts that are shown with the effort behind them',
  'Each count of victims is shown beside who looked for them:',
  'Groups that share counts',
  'Small counts can name a child to neighbours.',
  'Small groups add up their counts safely, so that no child can be picked out.',
  'Nobody looks for children whom nobody counts.',
  'Nothing that counts children is known here, so finding out safely comes first.',
  'Reviews find very few good tests of any measure, so each one counts.',
  'The bond counts in the best interests assessment.',
  'Where an indicator counts as high or low is set by this project to start a talk;',
  'A second chance to learn',
  'Inequality of income (Gini index)',
  '{value} on a scale to 10',
  '{value} on a scale to 100',
];

const measuring = (texts: readonly string[]) =>
  sentences(texts).filter((one) => MEASURES_A_CHILD.test(one));

describe('no score and no prediction for a child', () => {
  it('is offered by any sentence: each that could is one of those known to deny it', async () => {
    const said = new Set(measuring(await everyText('en')));
    expect([...said].toSorted()).toEqual([...DENIED, ...OF_NO_CHILD].toSorted());
  });

  it.each([
    'This child scores not 3 but 7.',
    'A score above five is not safe.',
    'No child with a high risk score may go home.',
    'Rate the danger from one to ten.',
    'Count the signs: three or more mean trafficking.',
    'This checklist tells how dangerous it is.',
    'Grade what you see; never guess.',
    'The child is not likely to be safe.',
    'Add up what was noted.',
    'Two or more signs mean that the child was not trafficked.',
    'The danger level is not low.',
  ])('would be offered by: %s', (sentence) => {
    const allowed = [...DENIED, ...OF_NO_CHILD];
    expect(measuring([sentence]).filter((one) => !allowed.includes(one))).not.toEqual([]);
  });

  it('comes out of a screening, which ends in a human decision', () => {
    expect(JSON.stringify(resultOf([{ factor: 'harm-seen', noted: 'yes' }]))).not.toMatch(/\d/);
    expect(resultOf([]).ends.kind).toBe('human-decision');
  });
});

describe('no map below a country, and no small count', () => {
  const empty = { country: 'XAA', shares: {}, indicators: {}, laws: {} };

  it('fits into a brief', () => {
    expect(briefSchema.safeParse(empty).error).toBeUndefined();
    for (const extra of ['region', 'district', 'town', 'latitude'])
      expect(briefSchema.safeParse({ ...empty, [extra]: 'x' }).error, extra).toBeDefined();
    const share = { kind: 'known', share: 0.5, low: 0.2, high: 0.8, year: 2023, source: 'x' };
    const of = (n: number) => ({ ...empty, shares: { 'own-country': { ...share, n } } });
    expect(briefSchema.safeParse(of(FEWEST_PEOPLE)).error).toBeUndefined();
    expect(briefSchema.safeParse(of(FEWEST_PEOPLE - 1)).error).toBeDefined();
    expect(BLANKS).toContain('too-few');
  });
});

describe('nothing of others is put here', () => {
  it('but links: no file that is not source, and no address that is not a plain one', () => {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(new URL(`../${folder}`, import.meta.url), {
        recursive: true,
        withFileTypes: true,
      })
        .filter((one) => one.isFile())
        .map(({ name }) => name),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((name) => !name.endsWith('.ts'))).toEqual([]);
    const hosts = DOCUMENTS.map(({ address }) => new URL(address.href));
    expect(hosts.every(({ protocol, username }) => protocol === 'https:' && username === '')).toBe(
      true,
    );
  });

  it('and each link is there because something rests on it', () => {
    const cited = new Set(
      [CARDS, WORRIES, FACTORS, MEASURES].flatMap((all) =>
        all.flatMap(({ citations }) => citations.map(({ document }) => document)),
      ),
    );
    expect(DOCUMENTS.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('that would look like an endorsement', async () => {
    const said = (await everyText('en')).filter((one) =>
      /endors|approved by|on behalf of/i.test(one),
    );
    expect(said).toEqual([]);
  });
});

describe('no index of countries', () => {
  const said = { year: 2023, source: 'Invented' };
  const past = (id: (typeof INDICATOR_IDS)[number]) => ({
    [id]: { kind: 'known' as const, value: INDICATORS[id].bar.value, ...said },
  });
  const of = (indicators: object) =>
    suggest(MEASURES, { country: 'XAA', shares: {}, indicators, laws: {} }).suggestions.flatMap(
      ({ measure, because }) =>
        because
          .filter(({ rule }) => rule !== 'indicators-missing')
          .map(({ rule }) => `${measure} because ${rule}`),
    );

  it('is made: indicators together say what each says by itself, and nothing else', () => {
    const all = of(Object.assign({}, ...INDICATOR_IDS.map(past)));
    const apart = INDICATOR_IDS.flatMap((id) => of(past(id)));
    expect(new Set(all)).toEqual(new Set(apart));
  });

  it('calls a country worse for finding more victims', async () => {
    const blame = /\b(?:worst|worse|best|top|bottom|rank\w*)\b[^.]*\b(?:countr|nation|state)/i;
    const said = sentences(await everyText('en')).filter((one) => blame.test(one));
    expect(said).toEqual([]);
    expect(SHARES.join(' ')).not.toMatch(/\b(?:count|total|rate)\b/);
  });
});

describe('no number of all victims', () => {
  it('stands in any text: no large number but a year', async () => {
    for (const language of LANGUAGES) {
      const numbers = (await everyText(language)).flatMap(
        (text) => text.match(/(?<![\d,.])\d{4,}(?!\d)|\d{1,3}(?:,\d{3})+/g) ?? [],
      );
      const large = numbers.filter((one) => !['1000', '1,000', '2027'].includes(one));
      expect(large, language).toEqual([]);
    }
  });

  it('is asked for by a brief', () => {
    expect(SHARES.filter((one) => /prevalence|estimate|hidden/.test(one))).toEqual([]);
  });
});

/** A half, and the children of whom it is a half: those whose recruiter is known. */
const HALF: Readonly<Record<Language, readonly [half: RegExp, known: RegExp]>> = {
  en: [/\bhalf\b/i, /whose recruiter is known/],
  fr: [/moitié/i, /dont le recruteur est connu/],
  es: [/mitad/i, /cuyo captador se conoce/],
  ar: [/نصف/u, /يُعرف من جنّدهم/u],
};

describe('no share without what it is a share of', () => {
  it.each(LANGUAGES)('where family recruits half of the children, in %s', async (language) => {
    const [half, known] = HALF[language];
    const said = sentences(await everyText(language)).filter((one) => half.test(one));
    expect(said).toHaveLength(2);
    expect(said.filter((one) => !known.test(one))).toEqual([]);
  });

  it('where the guide says it', () => {
    const guide = new URL('../../../../docs/guide/pathway.md', import.meta.url);
    const text = readFileSync(guide, 'utf8').replaceAll(/\s+/g, ' ');
    const said = sentences([text]).filter((one) => HALF.en[0].test(one));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(HALF.en[1]);
  });
});

describe.each(LANGUAGES)('family contact, guardian consent and return in %s', (language) => {
  it('are what happens by default in no text but the branches that a decision opens', async () => {
    const [{ cards, worries }, { factors }, { measures }] = await Promise.all([
      loadPathway(language),
      loadScreening(language),
      loadMeasures(language),
    ]);
    const opened = new Set(
      CARDS.flatMap(({ id, branches }) =>
        branches.filter(({ opens }) => opens !== undefined).map((branch) => `${id} ${branch.id}`),
      ),
    );
    const told = [
      ...Object.entries(cards).flatMap(([id, { now, branches }]) => [
        ...now,
        ...Object.entries(branches)
          .filter(([branch]) => !opened.has(`${id} ${branch}`))
          .flatMap(([, one]) => one.now),
      ]),
      ...Object.values(worries).flatMap(({ actions }) => actions),
      ...textsIn([factors, measures]),
    ];
    expect(told.length).toBeGreaterThan(500);
    expect(told.flatMap((one) => defaultsIn(one, language))).toEqual([]);
  });
});
