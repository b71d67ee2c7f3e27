import { describe, expect, it } from 'vitest';
import { LANGUAGES, LEVELS, readingGrade, TEXT_STATES, textsIn } from '../guidance/index.ts';
import { STEPS } from '../pathway/index.ts';
import { CELLS, inCell } from './cells.ts';
import { MEASURES } from './data/index.ts';
import {
  CAUSES,
  COSTS,
  DUTY_BEARERS,
  GRADES,
  LAWS,
  OBJECTIVES,
  STRANDS,
  STUDIED,
} from './kinds.ts';
import { loadMeasures } from './load.ts';
import { SITUATION_IDS } from './suggest/situations.ts';
import { en } from './texts/en/index.ts';

const AT_LEAST = 80;

describe('the library', () => {
  it(`holds at least ${AT_LEAST} measures`, () => {
    expect(MEASURES.length).toBeGreaterThanOrEqual(AT_LEAST);
  });

  it.each([
    ['strand', STRANDS, MEASURES.map(({ strand }) => strand)],
    ['level', LEVELS, MEASURES.flatMap(({ levels }) => levels)],
    ['objective', OBJECTIVES, MEASURES.flatMap(({ objectives }) => objectives)],
    ['duty-bearer', DUTY_BEARERS, MEASURES.flatMap(({ dutyBearers }) => dutyBearers)],
    ['cause', CAUSES, MEASURES.flatMap(({ causes }) => causes)],
    ['cost', COSTS, MEASURES.map(({ cost }) => cost)],
    ['grade', GRADES, MEASURES.map(({ grade }) => grade)],
    ['step', STEPS, MEASURES.flatMap(({ steps }) => steps)],
    ['law', LAWS, MEASURES.flatMap(({ fills }) => fills)],
    ['situation', SITUATION_IDS, MEASURES.flatMap(({ when }) => when)],
  ] as const)('has a measure for every %s', (_, all, used) => {
    expect(new Set<string>(used)).toEqual(new Set<string>(all));
  });

  it('has something for nearly every cell of a plan, and says which stay empty', () => {
    const empty = CELLS.filter((cell) => inCell(MEASURES, cell).length === 0);
    expect(CELLS).toHaveLength(60);
    expect(
      empty.map(({ level, objective, dutyBearer }) => `${level} ${objective} ${dutyBearer}`),
    ).toEqual([
      'individual displacement private-sector',
      'individual displacement communities',
      'individual pathways communities',
      'household displacement children-and-survivors',
      'household pathways children-and-survivors',
      'structural protect communities',
      'structural pathways communities',
    ]);
  });

  it('says plainly that most of it was never tested', () => {
    const studied = MEASURES.filter(({ grade }) => STUDIED.includes(grade)).length;
    expect(studied).toBeLessThan(MEASURES.length / 3);
    expect(MEASURES.filter(({ outcome }) => outcome === 'trafficking').length).toBeLessThan(
      studied,
    );
  });

  it.each(MEASURES.map(({ id }) => [id]))('%s can be read at grade 8 or simpler', (id) => {
    const { state: _, ...text } = en.measures[id]!;
    expect(readingGrade(textsIn(text))).toBeLessThanOrEqual(8);
  });
});

/** What an English text says of how a measure was studied, and the grade that says the same. */
const SAID = [
  ['followed-not-compared', /nothing to compare it with|not compared|\bfollowed for ten years\b/i],
  ['compared-in-part', /compared in part/i],
  ['tested-in-several-places', /tested in (?:many|several) places/i],
  ['tested-once', /\bone (?:small |large )?trial\b|tested in rural/i],
] as const;

it.each(SAID)('the grade %s is what the texts say, and no other text says it', (grade, says) => {
  const graded = MEASURES.filter((one) => one.grade === grade).map(({ id }) => id);
  const saying = MEASURES.filter(({ id }) => says.test(en.measures[id]?.known ?? ''));
  expect(saying.map(({ id }) => id)).toEqual(graded);
});

describe('what was compared in part', () => {
  it('does not claim that a result was read which nobody read', () => {
    const guardians = MEASURES.find(({ id }) => id === 'independent-guardians');
    expect(guardians?.grade).toBe('compared-in-part');
    const trial = guardians?.citations.find(({ document }) => document === 'advocates-trial-2015');
    expect(trial?.verified).toBe(false);
    expect(en.measures['independent-guardians']?.known).toMatch(/could not read/);
  });
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('carry their state, have no empty name, and the places of the English sentences', async () => {
    const { words } = await loadMeasures(language);
    expect(words.language).toBe(language);
    expect(TEXT_STATES).toContain(words.state);
    expect(words.state).toBe(language === 'en' ? 'original' : 'machine draft');
    expect(textsIn(words).every((one) => one.trim() !== '')).toBe(true);
    const places = (one: object) =>
      Object.entries(one).map(([key, text]) => [
        key,
        [...String(text).matchAll(/\{\w+\}/g)].map(String).sort(),
      ]);
    expect(places(words.sentences)).toEqual(places(en.words.sentences));
    expect(places(words.units)).toEqual(places(en.words.units));
  });

  it('promise no measure without harm', async () => {
    const { dataFirst } = (await loadMeasures(language)).words.sentences;
    const note = {
      en: 'read the harm note of each first',
      fr: 'lisez d’abord la note sur les torts possibles de chacune',
      es: 'lea antes la nota de daños de cada una',
      ar: 'اقرأ أولًا ملاحظة الضرر لكل منها',
    };
    expect(dataFirst).toContain(note[language]);
    expect(dataFirst).not.toMatch(/do no harm|sans nuire|sin daño|دون أذى/u);
  });

  it('name every rule by a sentence', async () => {
    const { rules } = (await loadMeasures(language)).words;
    for (const sentence of Object.values(rules)) expect(sentence).toMatch(/\.$/);
  });
});
