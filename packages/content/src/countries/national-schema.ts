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
