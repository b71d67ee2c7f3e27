import type { NationalFigure } from './national-schema.ts';

/** National figures with their sources, besides what is in UNODC's file. */
export const NATIONAL: readonly NationalFigure[] = [
  {
    country: 'GBR',
    years: { from: 2023, to: 2023 },
    status: 'referred',
    everyone: 17_004,
    ownCitizens: 4_299,
    ownCitizenChildren: 3_350,
    citation: 'gov.uk, National Referral Mechanism statistics, end of year 2023',
    standing: 'official',
  },
  {
    country: 'SRB',
    years: { from: 2013, to: 2016 },
    status: 'identified',
    everyone: 296,
    children: 94,
    girls: 78,
    citation: 'praxis.org.rs, on the official identification of victims in Serbia, 2013–2016',
    standing: 'published',
  },
];
