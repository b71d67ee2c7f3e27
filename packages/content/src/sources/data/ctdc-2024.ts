import type { Source } from '../schema.ts';

const AGE_STORY = 'ctdatacollaborative.org/story/age-victims-children-and-adults-0';
const LABOUR_STORY =
  'ctdatacollaborative.org/story/comparing-forced-labour-and-sexual-exploitation';
const CODEBOOK = 'CTDC, codebook of the Global Synthetic Dataset, version 2, February 2024';
const AGE_CAVEAT = 'Age is age when assisted, identified or reported, not when exploited.';

export const ctdc2024: Source = {
  id: 'ctdc-2024',
  name: 'CTDC Global Synthetic Dataset and data stories, 2024',
  short: 'CTDC 2024',
  publisher: 'Counter-Trafficking Data Collaborative (CTDC)',
  references: [
    'ctdatacollaborative.org/story/trafficked-persons-global-synthetic-dataset',
    AGE_STORY,
    LABOUR_STORY,
    "Counter-Trafficking Data Collaborative (CTDC). 2024. 'Global Synthetic Dataset'",
  ],
  terms: {
    text: 'Use that is not commercial; own work may be published; the files are not sold, copied out or passed on. Copyright IOM.',
    standing: 'official',
    citation: 'ctdatacollaborative.org/page/terms-use',
  },
  definition: {
    kind: 'trafficking',
    says: [
      {
        text: 'Victims of trafficking; definitions are said to be largely in line with ICS-TIP. Polaris uses the legal definition of the USA.',
        standing: 'official',
        citation: CODEBOOK,
      },
    ],
  },
  population: {
    kind: 'assisted-or-reported-people',
    says: [
      {
        text: 'People who were assisted or identified, and people whom somebody reported to a hotline. Not a random sample.',
        standing: 'official',
        citation: CODEBOOK,
      },
    ],
  },
  detection: {
    kind: 'hotline-and-casework',
    says: [
      {
        text: 'A hotline (from 2015) and case records (from 2002), mixed. Of five contributors, A21 and OTSH missed the update of 2024 and RecollectiV stopped in 2020.',
        standing: 'official',
        citation: CODEBOOK,
      },
    ],
  },
  coverage: {
    kind: 'many-countries',
    countries: 190,
    people: 206_000,
    says: [
      {
        text: '206,000 victims, 190 countries.',
        standing: 'official',
        citation: 'ctdatacollaborative.org/ar/page/global-synthetic-dataset',
      },
      {
        text: 'The country is usually where the person was first identified or referred.',
        standing: 'official',
        citation: CODEBOOK,
      },
      {
        text: 'The file names 68 countries of exploitation, and more than half of its records are exploitation in the USA.',
        standing: 'third-party',
        citation: 'saloua-chlaily.xyz/?p=1363',
      },
    ],
  },
  years: { kind: 'counted', from: 2002, to: 2022 },
  answers: [
    {
      id: 'child-share',
      question: 'child-share',
      label: 'CTDC 2024',
      years: { kind: 'counted', from: 2002, to: 2022 },
      group: 'everyone',
      figure: { kind: 'percent', percent: { child: 24, adult: 76 }, sum: 'whole' },
      denominator: {
        rule: 'known',
        text: 'People with any information in that group of questions; unknowns are left out.',
      },
      caveat: AGE_CAVEAT,
      citation: AGE_STORY,
      standing: 'official',
    },
    {
      id: 'child-exploitation',
      question: 'child-exploitation',
      label: 'CTDC 2024',
      years: { kind: 'counted', from: 2002, to: 2022 },
      group: 'children',
      figure: { kind: 'percent', percent: { sexual: 79, labour: 22 }, sum: 'several' },
      denominator: {
        rule: 'known',
        text: 'Children with any information about exploitation; unknowns are left out.',
      },
      caveat: `${AGE_CAVEAT} Not a guide for a country: see our own analysis of the file of 2021 by country.`,
      citation: AGE_STORY,
      standing: 'official',
    },
    {
      id: 'family-recruitment-children',
      question: 'child-family-recruitment',
      label: 'CTDC 2024: children',
      years: { kind: 'counted', from: 2002, to: 2022 },
      group: 'children',
      figure: { kind: 'percent', percent: { family: 51 }, sum: 'several' },
      denominator: {
        rule: 'known',
        text: 'Children with any information about the recruiter; unknowns are left out.',
      },
      caveat: 'Family includes guardians, custodians and foster parents.',
      citation: AGE_STORY,
      standing: 'official',
    },
    {
      id: 'family-recruitment-adults',
      question: 'child-family-recruitment',
      label: 'CTDC 2024: adults',
      years: { kind: 'counted', from: 2002, to: 2022 },
      group: 'adults',
      figure: { kind: 'percent', percent: { family: 8 }, sum: 'several' },
      denominator: {
        rule: 'known',
        text: 'Adults with any information about the recruiter; unknowns are left out.',
      },
      caveat: 'Family includes guardians, custodians and foster parents.',
      citation: AGE_STORY,
      standing: 'official',
    },
    {
      id: 'all-ages',
      question: 'labour-and-sexual-all-ages',
      label: 'CTDC 2024',
      years: { kind: 'counted', from: 2002, to: 2022 },
      group: 'everyone',
      figure: { kind: 'percent', percent: { sexual: 61, labour: 37 }, sum: 'several' },
      denominator: {
        rule: 'known',
        text: 'People with any information about exploitation; unknowns are left out.',
      },
      caveat:
        'One person may have several kinds of exploitation. Polaris has no category for other exploitation.',
      citation: LABOUR_STORY,
      standing: 'official',
    },
  ],
};
