import type { Source } from '../schema.ts';
import { unodc2018 } from './unodc-glotip-2018.ts';
import { unodc2020 } from './unodc-glotip-2020.ts';
import { unodc2022 } from './unodc-glotip-2022.ts';

export const unodcGlotip: Source = {
  id: 'unodc-glotip',
  name: 'Global Report on Trafficking in Persons (GLOTIP)',
  short: 'UNODC',
  publisher: 'United Nations Office on Drugs and Crime (UNODC)',
  references: [
    'unodc.org press, December 2024',
    'acrath.org.au',
    'Reuters',
    'crimbrary',
    'docslib 10448837, 5790376 (GLOTIP 2020)',
  ],
  terms: {
    text: 'The terms of the report were not read; figures are quoted with their source.',
    standing: 'background',
  },
  definition: {
    kind: 'trafficking',
    says: [
      {
        text: "Victims of trafficking in persons, under each country's own law.",
        standing: 'background',
      },
    ],
  },
  population: {
    kind: 'detected-people',
    says: [
      {
        text: 'Victims whom the authorities of a country found and reported.',
        standing: 'background',
      },
    ],
  },
  detection: {
    kind: 'national-authorities',
    says: [
      {
        text: 'National authorities: the figures measure what enforcement found.',
        standing: 'published',
        citation: 'van Dijk 2024',
      },
    ],
  },
  coverage: {
    kind: 'many-countries',
    countries: 156,
    says: [
      {
        text: 'The report of 2024 covers 156 countries.',
        standing: 'published',
        citation: 'acrath.org.au',
      },
    ],
  },
  years: { kind: 'counted', from: 2018, to: 2022 },
  answers: [...unodc2022, ...unodc2020, ...unodc2018],
};
