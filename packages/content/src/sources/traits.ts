import { z } from 'zod';
import { statementSchema } from './statement.ts';

/** What a person must have lived through to be counted. */
export const DEFINITIONS = ['trafficking', 'modern-slavery', 'forced-labour'] as const;

/** Which people the figures are about. */
export const POPULATIONS = [
  'assisted-people',
  'assisted-or-reported-people',
  'detected-people',
  'referred-people',
  'everyone-estimated',
  'synthetic-records',
] as const;

/** Who was looking: nobody is counted who was not seen by somebody. */
export const DETECTIONS = [
  'hotline-and-casework',
  'one-organisation',
  'national-authorities',
  'first-responders',
  'surveys-and-models',
] as const;

/** Where people were counted. */
export const COVERAGES = [
  'world-estimate',
  'many-countries',
  'one-region',
  'one-country',
  'country-unknown',
] as const;

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
