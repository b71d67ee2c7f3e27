import { z } from 'zod';
import { COVERAGES, DEFINITIONS, DETECTIONS, POPULATIONS } from './kinds.ts';
import { statementSchema } from './statement.ts';

const says = z.array(statementSchema).min(1);

/** A kind that can be compared, and what the source says in words. */
const trait = <const T extends readonly [string, ...string[]]>(kinds: T) =>
  z.strictObject({ kind: z.enum(kinds), says });

export const coverageSchema = z.strictObject({
  kind: z.enum(COVERAGES),
  countries: z.int().min(1).optional(),
  people: z.int().min(1).optional(),
  says,
});

export const definitionSchema = trait(DEFINITIONS);
export const populationSchema = trait(POPULATIONS);
export const detectionSchema = trait(DETECTIONS);

export type Definition = z.infer<typeof definitionSchema>;
export type Population = z.infer<typeof populationSchema>;
export type Detection = z.infer<typeof detectionSchema>;
export type Coverage = z.infer<typeof coverageSchema>;
