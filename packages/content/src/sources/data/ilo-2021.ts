import type { Source } from '../schema.ts';

const CITATION = 'ilo.org facts';

export const ilo2021: Source = {
  id: 'ilo-2021',
  name: 'Global Estimates of Modern Slavery, 2021',
  short: 'ILO 2021',
  publisher: 'ILO, Walk Free and IOM',
  references: [CITATION],
  terms: {
    text: 'The terms of the report were not read; figures are quoted with their source.',
    standing: 'background',
  },
  definition: {
    kind: 'forced-labour',
    says: [
      {
        text: 'Forced labour, which takes in forced commercial sexual exploitation and labour forced by a state. Forced marriage (22 million) is counted apart.',
        standing: 'official',
        citation: CITATION,
      },
    ],
  },
  population: {
    kind: 'everyone-estimated',
    says: [
      {
        text: 'An estimate of all people in forced labour, whether anybody has seen them or not.',
        standing: 'background',
      },
    ],
  },
  detection: {
    kind: 'surveys-and-models',
    says: [
      {
        text: 'Household surveys, case records (those of CTDC among them) and models.',
        standing: 'background',
      },
    ],
  },
  coverage: {
    kind: 'world-estimate',
    people: 27_600_000,
    says: [{ text: '27.6 million people in the world.', standing: 'official', citation: CITATION }],
  },
  years: { kind: 'counted', from: 2021, to: 2021 },
  answers: [
    {
      id: 'child-share',
      question: 'child-share',
      label: 'ILO 2021',
      years: { kind: 'counted', from: 2021, to: 2021 },
      group: 'everyone',
      figure: {
        kind: 'counts',
        people: { child: 3_300_000 },
        known: 27_600_000,
        everyone: 27_600_000,
        roundedTo: 100_000,
        sum: 'part',
      },
      denominator: {
        rule: 'everyone',
        text: 'Of all people in forced labour, as estimated. An estimate has no unknown ages.',
      },
      caveat:
        'An estimate, published as 12 %, and not a count of people who were seen. More than half of the children are in commercial sexual exploitation.',
      citation: CITATION,
      standing: 'official',
    },
    {
      id: 'all-ages',
      question: 'labour-and-sexual-all-ages',
      label: 'ILO 2021',
      years: { kind: 'counted', from: 2021, to: 2021 },
      group: 'everyone',
      figure: {
        kind: 'counts',
        people: { labour: 17_300_000, sexual: 6_300_000, state: 3_900_000 },
        known: 27_600_000,
        everyone: 27_600_000,
        roundedTo: 100_000,
        sum: 'whole',
      },
      denominator: { rule: 'everyone', text: 'Of all people in forced labour, as estimated.' },
      caveat:
        'The counts are official and rounded to 100,000; the shares are worked out from them here. "Forced labour" is that in the private economy without sexual exploitation.',
      citation: CITATION,
      standing: 'official',
    },
  ],
};
