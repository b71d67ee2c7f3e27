import { z } from 'zod';

const text = z.string().trim().min(1);

/** How much somebody outside may be expected to know of a column. */
export const TIERS = ['quasi-identifier', 'attribute', 'withheld'] as const;

/** Codes that are told as one. */
export const recodedSchema = z.strictObject({
  code: text,
  label: text,
  /** Codes of the column. */
  of: z.array(text).min(1),
});

/** One step of a public hierarchy: every code of the column stands in exactly one of `groups`. */
export const recodingSchema = z.strictObject({
  name: text,
  groups: z.array(recodedSchema).min(1),
});

/**
 * What the k-anonymous tier does with a column. It is written from what is publicly known about the
 * question, never from the records. Releases under differential privacy do not use it.
 */
export const disclosureSchema = z.strictObject({
  /**
   * `quasi-identifier`: others may know it, so k people share each combination of these.
   * `attribute` (the default): somebody may know a few of these.
   * `withheld`: never written.
   */
  tier: z.enum(TIERS).default('attribute'),
  /** l-diversity and t-closeness look at it; sensitive columns of one group count as one. */
  sensitive: z.boolean().optional(),
  /** What a lost cell costs next to one of another column; default 1. */
  importance: z.number().positive().max(1000).optional(),
  /** Codes that say something happened. Default: a group's `positive`, or every code. */
  facts: z.array(text).min(1).optional(),
  /** From fine to coarse, each step joining groups of the one before. */
  recodings: z.array(recodingSchema).optional(),
});

export type Tier = (typeof TIERS)[number];
export type Recoded = z.infer<typeof recodedSchema>;
export type Recoding = z.infer<typeof recodingSchema>;
export type Disclosure = z.infer<typeof disclosureSchema>;
