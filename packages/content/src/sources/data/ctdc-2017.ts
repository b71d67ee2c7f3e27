import type { Source } from '../schema.ts';

const CITATION = 'studylib 25768144; IOM news';

export const ctdc2017: Source = {
  id: 'ctdc-2017',
  name: 'CTDC Global Dataset, 2017',
  short: 'CTDC 2017',
  publisher: 'Counter-Trafficking Data Collaborative (CTDC)',
  references: [
    'ctdatacollaborative.org/global-dataset',
    'scribd.com/document/531370211 (codebook, version 6)',
    CITATION,
  ],
  terms: {
    text: 'Use that is not commercial; own work may be published; the files are not sold, copied out or passed on. Copyright IOM.',
    standing: 'official',
    citation: 'ctdatacollaborative.org/page/terms-use',
  },
  definition: {
    kind: 'trafficking',
    says: [{ text: 'Victims of trafficking in persons.', standing: 'background' }],
  },
  population: {
    kind: 'assisted-or-reported-people',
    says: [
      {
        text: 'People who were assisted or identified, and people whom somebody reported to a hotline.',
        standing: 'background',
      },
    ],
  },
  detection: {
    kind: 'hotline-and-casework',
    says: [{ text: 'A hotline and case records, mixed.', standing: 'background' }],
  },
  coverage: {
    kind: 'many-countries',
    says: [
      {
        text: 'About 47,000 rows were public; charts were said to rest on nearly 80,000.',
        standing: 'official',
        citation: 'ctdatacollaborative.org/global-dataset',
      },
    ],
  },
  years: { kind: 'published', in: 2017 },
  answers: [
    {
      id: 'child-exploitation',
      question: 'child-exploitation',
      label: 'CTDC 2017',
      years: { kind: 'published', in: 2017 },
      group: 'children',
      figure: { kind: 'percent', percent: { sexual: 58, labour: 31 }, sum: 'several' },
      denominator: { rule: 'published-percent', text: 'As published; of whom is not told here.' },
      caveat: 'Read from a later copy and not from the page of 2017.',
      citation: CITATION,
      standing: 'published',
    },
    {
      id: 'family-recruitment-children',
      question: 'child-family-recruitment',
      label: 'CTDC 2017: children',
      years: { kind: 'published', in: 2017 },
      group: 'children',
      figure: { kind: 'percent', percent: { family: 41 }, sum: 'several' },
      denominator: { rule: 'published-percent', text: 'As published; of whom is not told here.' },
      caveat: 'Read from a later copy. Family includes guardians, custodians and foster parents.',
      citation: CITATION,
      standing: 'published',
    },
    {
      id: 'family-recruitment-adults',
      question: 'child-family-recruitment',
      label: 'CTDC 2017: adults',
      years: { kind: 'published', in: 2017 },
      group: 'adults',
      figure: { kind: 'percent', percent: { family: 9 }, sum: 'several' },
      denominator: { rule: 'published-percent', text: 'As published; of whom is not told here.' },
      caveat: 'Read from a later copy. Family includes guardians, custodians and foster parents.',
      citation: CITATION,
      standing: 'published',
    },
  ],
};
