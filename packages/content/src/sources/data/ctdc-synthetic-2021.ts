import type { Source } from '../schema.ts';
import { childShare, exploitation, familyRecruitment } from './ctdc-synthetic-2021-answers.ts';

/** Our own analysis of a file of others: only totals of it are here, never its rows. */
export const ctdcSynthetic2021: Source = {
  id: 'ctdc-synthetic-2021',
  name: "Our own analysis of CTDC's synthetic file of 2021",
  short: 'Our analysis of CTDC 2021',
  publisher: 'Tessera, from a file of the Counter-Trafficking Data Collaborative (CTDC)',
  references: ['ctdatacollaborative.org/glossary', 'ctdatacollaborative.org/page/terms-use'],
  terms: {
    text: 'CTDC allows use that is not commercial and work that builds on its data; its own files are not sold or passed on.',
    standing: 'official',
    citation: 'ctdatacollaborative.org/page/terms-use',
  },
  definition: {
    kind: 'trafficking',
    says: [{ text: 'Victims of trafficking in persons.', standing: 'background' }],
  },
  population: {
    kind: 'synthetic-records',
    says: [
      {
        text: 'Rows of a synthetic file: made to resemble the records, and not the records themselves.',
        standing: 'background',
      },
      {
        text: 'A child is a row whose age at registration is under 18; people who were exploited as children and seen as adults are not in it.',
        standing: 'recomputed',
        citation: 'Our own analysis of the CTDC Global Synthetic Dataset of 2021',
      },
    ],
  },
  detection: {
    kind: 'hotline-and-casework',
    says: [
      {
        text: 'Hotline and case records together; the share of each differs from country to country.',
        standing: 'background',
      },
    ],
  },
  coverage: {
    kind: 'many-countries',
    countries: 189,
    people: 156_000,
    says: [
      {
        text: '156,000 victims, 189 countries.',
        standing: 'official',
        citation: 'ctdatacollaborative.org/glossary',
      },
      {
        text: 'Only 18 countries have 100 or more rows of children.',
        standing: 'recomputed',
        citation: 'Our own analysis of the CTDC Global Synthetic Dataset of 2021',
      },
    ],
  },
  years: { kind: 'published', in: 2021 },
  answers: [
    childShare('all', 23_460, 78_810),
    childShare('usa', 9_244, 11_839),
    childShare('other-named', 5_499, 32_905),
    childShare('blank', 8_717, 34_066),
    exploitation(
      'all',
      { everyone: 23_460, known: 12_233 },
      { sexual: 78.2, labour: 21.3, other: 2.6 },
    ),
    exploitation('usa', { everyone: 9_244, known: 8_672 }, { sexual: 92.6, labour: 9.2, other: 0 }),
    exploitation(
      'other-named',
      { everyone: 5_499, known: 2_259 },
      { sexual: 32.5, labour: 60.1, other: 9.4 },
    ),
    exploitation(
      'blank',
      { everyone: 8_717, known: 1_302 },
      { sexual: 61.3, labour: 34.3, other: 8.4 },
    ),
    familyRecruitment('all', { everyone: 23_460, known: 3_469 }, 58.3),
    familyRecruitment('usa', { everyone: 9_244, known: 2_414 }, 59),
    familyRecruitment('other-named', { everyone: 5_499, known: 269 }, 46.5),
    familyRecruitment('blank', { everyone: 8_717, known: 786 }, 60.3),
  ],
};
