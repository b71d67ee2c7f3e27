import { COUNTRIES, countryCodes } from '@tessera/model';
import { z } from 'zod';
import { FIGURE_BLANKS, type Table } from './cell.ts';
import { CITIZENSHIP_UNKNOWN } from './corridors.ts';
import { EDITION } from './edition.ts';
import { MEASURES } from './measures.ts';

const codes = COUNTRIES.map(([, code]) => code);
const others = [...countryCodes('iso3166-alpha-3').map(({ code }) => code), CITIZENSHIP_UNKNOWN];

/** UNODC writes "<5" for whatever is below. */
const LEAST_PUBLISHED = 5;

const cell = z.union([
  z.int().min(LEAST_PUBLISHED),
  z.enum(FIGURE_BLANKS).exclude(['notReported']),
]);
const year = z.int().min(EDITION.years.from).max(EDITION.years.to);

const tableOf = (keys: readonly string[]) =>
  z.map(z.enum(codes), z.map(z.enum(keys), z.map(year, cell).min(1)).min(1));

export const figuresSchema: z.ZodType<Table> = tableOf(MEASURES);
export const corridorsSchema: z.ZodType<Table> = tableOf(others);
