import { describe, expect, it } from 'vitest';
import { compare } from '../compare.ts';
import type { Part, QuestionId } from '../questions.ts';
import { valuesOfPart } from '../shares.ts';
import { SOURCES } from './index.ts';

type Told = readonly [label: string, parts: Partial<Record<Part, number>>, standing: string];

/** Every figure as it was published, in percent: what the files say is held against these. */
const PUBLISHED: Readonly<Record<QuestionId, readonly Told[]>> = {
  'child-share': [
    ['CTDC 2024', { child: 24, adult: 76 }, 'official'],
    ['Our analysis of CTDC 2021', { child: 22.9 }, 'recomputed'],
    ['Our analysis of CTDC 2021: exploited in the USA', { child: 43.8 }, 'recomputed'],
    [
      'Our analysis of CTDC 2021: exploited in another named country',
      { child: 14.3 },
      'recomputed',
    ],
    ['Our analysis of CTDC 2021: country not named', { child: 20.4 }, 'recomputed'],
    ['IOM database 2023', { child: 18.3 }, 'published'],
    ['UNODC 2022', { child: 38 }, 'official'],
    ['UNODC 2020', { child: 35 }, 'published'],
    ['UNODC 2018', { child: 34 }, 'published'],
    ['UNODC 2018: Sub-Saharan Africa', { child: 60 }, 'published'],
    ['UNODC 2018: Western and Southern Europe', { child: 35 }, 'recomputed'],
    ['UK NRM 2023', { child: 43.7 }, 'official'],
    ['ILO 2021', { child: 12 }, 'official'],
  ],
  'age-and-sex': [
    ['IOM database 2023: children', { girl: 57.4, boy: 42.6 }, 'published'],
    ['UNODC 2022', { woman: 39, man: 23, girl: 22, boy: 16 }, 'published'],
    ['UNODC 2018', { woman: 46, man: 20, girl: 19, boy: 15 }, 'published'],
    [
      'UNODC 2018: Western and Southern Europe',
      { woman: 37, man: 28, boy: 21, girl: 14 },
      'published',
    ],
  ],
  'child-exploitation': [
    ['CTDC 2024', { sexual: 79, labour: 22 }, 'official'],
    ['Our analysis of CTDC 2021', { sexual: 78.2, labour: 21.3, other: 2.6 }, 'recomputed'],
    [
      'Our analysis of CTDC 2021: exploited in the USA',
      { sexual: 92.6, labour: 9.2, other: 0 },
      'recomputed',
    ],
    [
      'Our analysis of CTDC 2021: exploited in another named country',
      { sexual: 32.5, labour: 60.1, other: 9.4 },
      'recomputed',
    ],
    [
      'Our analysis of CTDC 2021: country not named',
      { sexual: 61.3, labour: 34.3, other: 8.4 },
      'recomputed',
    ],
    ['CTDC 2017', { sexual: 58, labour: 31 }, 'published'],
    ['IOM database 2023', { sexual: 20, labour: 43.4 }, 'published'],
    ['UNODC 2022: girls', { sexual: 60 }, 'official'],
    ['UNODC 2022: boys', { labour: 45, other: 47 }, 'official'],
  ],
  'child-family-recruitment': [
    ['CTDC 2024: children', { family: 51 }, 'official'],
    ['CTDC 2024: adults', { family: 8 }, 'official'],
    ['Our analysis of CTDC 2021', { family: 58.3 }, 'recomputed'],
    ['Our analysis of CTDC 2021: exploited in the USA', { family: 59 }, 'recomputed'],
    [
      'Our analysis of CTDC 2021: exploited in another named country',
      { family: 46.5 },
      'recomputed',
    ],
    ['Our analysis of CTDC 2021: country not named', { family: 60.3 }, 'recomputed'],
    ['CTDC 2017: children', { family: 41 }, 'published'],
    ['CTDC 2017: adults', { family: 9 }, 'published'],
    ['IOM database 2023', { family: 50 }, 'published'],
  ],
  'labour-and-sexual-all-ages': [
    ['CTDC 2024', { sexual: 61, labour: 37 }, 'official'],
    ['UNODC 2022', { sexual: 38, labour: 42 }, 'published'],
    ['UNODC 2018: Western and Southern Europe', { sexual: 44, labour: 32, other: 24 }, 'published'],
    ['ILO 2021', { sexual: 22.8, labour: 62.7, state: 14.1 }, 'official'],
  ],
};

const rowsOf = (id: QuestionId) => compare(id, SOURCES).rows;

describe.each(Object.keys(PUBLISHED) as QuestionId[])('%s', (id) => {
  it('is answered by these rows', () => {
    expect(rowsOf(id).map(({ answer }) => answer.label)).toEqual(PUBLISHED[id].map(([one]) => one));
  });

  it.each(PUBLISHED[id])('%s says %o', (label, parts, standing) => {
    const row = rowsOf(id).find(({ answer }) => answer.label === label);
    expect(row?.answer.standing).toBe(standing);
    for (const [part, expected] of Object.entries(parts)) {
      const [share] = valuesOfPart(row?.shares ?? [], part as Part);
      expect(Number(((share ?? Number.NaN) * 100).toFixed(1)), part).toBe(expected);
    }
    const published = row?.answer.figure.kind === 'percent' ? row.answer.figure.percent : {};
    expect({ ...published, ...parts }).toEqual(parts);
  });
});

/** People counted: all, known, and what is told by name. */
it.each([
  ['child-share', 'Our analysis of CTDC 2021', { people: { child: 23_460, adult: 78_810 } }],
  [
    'child-share',
    'Our analysis of CTDC 2021: exploited in the USA',
    { people: { child: 9_244, adult: 11_839 } },
  ],
  [
    'child-share',
    'Our analysis of CTDC 2021: exploited in another named country',
    { people: { child: 5_499, adult: 32_905 } },
  ],
  [
    'child-share',
    'Our analysis of CTDC 2021: country not named',
    { people: { child: 8_717, adult: 34_066 } },
  ],
  ['child-exploitation', 'Our analysis of CTDC 2021', { everyone: 23_460, known: 12_233 }],
  [
    'child-exploitation',
    'Our analysis of CTDC 2021: exploited in the USA',
    { everyone: 9_244, known: 8_672 },
  ],
  [
    'child-exploitation',
    'Our analysis of CTDC 2021: exploited in another named country',
    { everyone: 5_499, known: 2_259 },
  ],
  [
    'child-exploitation',
    'Our analysis of CTDC 2021: country not named',
    { everyone: 8_717, known: 1_302 },
  ],
  ['child-family-recruitment', 'Our analysis of CTDC 2021', { known: 3_469 }],
  ['child-family-recruitment', 'Our analysis of CTDC 2021: exploited in the USA', { known: 2_414 }],
  [
    'child-family-recruitment',
    'Our analysis of CTDC 2021: exploited in another named country',
    { known: 269 },
  ],
  ['child-family-recruitment', 'Our analysis of CTDC 2021: country not named', { known: 786 }],
  ['child-share', 'ILO 2021', { people: { child: 3_300_000 }, everyone: 27_600_000 }],
  [
    'labour-and-sexual-all-ages',
    'ILO 2021',
    { people: { labour: 17_300_000, sexual: 6_300_000, state: 3_900_000 }, everyone: 27_600_000 },
  ],
] as const)('%s: %s counts %o', (id, label, figure) => {
  expect(rowsOf(id).find(({ answer }) => answer.label === label)?.answer.figure).toMatchObject(
    figure,
  );
});

it.each([
  ['CTDC 2024', 190, 206_000],
  ['Our analysis of CTDC 2021', 189, 156_000],
  ['IOM database 2023', 186, 69_000],
  ['UNODC 2022', 156, 69_627],
  ['UNODC 2018: Sub-Saharan Africa', 26, 4_799],
  ['UNODC 2018: Western and Southern Europe', 21, 11_839],
  ['UK NRM 2023', 1, 17_004],
  ['ILO 2021', undefined, 27_600_000],
])('%s covers %o countries and %o people', (label, countries, people) => {
  const coverage = rowsOf('child-share').find(({ answer }) => answer.label === label)?.coverage;
  expect([coverage?.countries, coverage?.people]).toEqual([countries, people]);
});

describe('the National Referral Mechanism of the United Kingdom, 2023', () => {
  const row = rowsOf('child-share').find(({ source }) => source.id === 'uk-nrm-2023');

  it('shows both shares, and the ages that nobody knows', () => {
    const child = row?.shares.find(({ part }) => part === 'child');
    expect(child?.people).toBe(7_432);
    expect(child?.ofEveryone?.toFixed(3)).toBe('0.437');
    expect(child?.ofKnown?.toFixed(3)).toBe('0.463');
    expect(row?.unknown).toMatchObject({ people: 950, everyone: 17_004 });
  });

  it('has 16,054 people of known age', () => {
    expect(row?.answer.figure).toMatchObject({
      known: 16_054,
      people: { child: 7_432, adult: 8_622 },
    });
  });
});
