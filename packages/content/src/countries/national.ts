import { COUNTRIES } from '@tessera/model';
import { z } from 'zod';

const people = z.int().min(1);

/** What a national body said of its own country, besides what it told UNODC. */
export const nationalSchema = z.strictObject({
  country: z.string().refine((code) => COUNTRIES.some(([, alpha3]) => alpha3 === code)),
  years: z.strictObject({ from: z.int(), to: z.int() }),
  /** `identified`: found to be a victim; `referred`: thought to be one, before anybody decided. */
  status: z.enum(['identified', 'referred']),
  everyone: people,
  children: people.optional(),
  girls: people.optional(),
  ownCitizens: people.optional(),
  ownCitizenChildren: people.optional(),
  citation: z.string().min(1),
  standing: z.enum(['official', 'published']),
});

export type NationalFigure = z.infer<typeof nationalSchema>;

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
