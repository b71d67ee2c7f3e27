import { z } from 'zod';
import { PARTS } from './questions.ts';

const people = z.int().min(0);
const percent = z.number().min(0).max(100);
const part = z.enum(PARTS);

/**
 * What the answers of one figure add up to: `whole` all there is, `part` less because answers are
 * left out, `several` any sum because one person may have several answers, `unstated` not told.
 */
export const SUMS = ['whole', 'part', 'several', 'unstated'] as const;

const base = {
  sum: z.enum(SUMS),
  /** People whose answer is known, and all people, where the source tells. */
  known: people.min(1).optional(),
  everyone: people.min(1).optional(),
};

export const countsSchema = z.strictObject({
  kind: z.literal('counts'),
  people: z.partialRecord(part, people),
  ...base,
  known: people.min(1),
  /** The step that the source rounds its numbers to. */
  roundedTo: z.int().min(1).optional(),
});

export const percentSchema = z.strictObject({
  kind: z.literal('percent'),
  percent: z.partialRecord(part, percent),
  ...base,
  /** How the source tells it; default: as a number of its own. */
  precision: z.enum(['about', 'more-than']).optional(),
});

export type Counts = z.infer<typeof countsSchema>;
export type Percent = z.infer<typeof percentSchema>;
export type Figure = Counts | Percent;
