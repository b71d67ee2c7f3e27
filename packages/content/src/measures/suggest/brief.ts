import { z } from 'zod';
import { LAWS } from '../kinds.ts';
import { INDICATOR_IDS } from './indicators.ts';

/** Shares among children whose trafficking is known of, or, for the first and the last, among everyone. */
export const SHARES = [
  'children-of-all',
  'girls-of-children',
  'labour-of-children',
  'sexual-of-children',
  'family-recruited',
  'own-country',
  'age-unknown',
] as const;
export type ShareId = (typeof SHARES)[number];

/** Why there is no number. */
export const BLANKS = ['not-asked', 'not-published', 'too-few', 'withheld', 'unreadable'] as const;
export type Blank = (typeof BLANKS)[number];

/** A share of fewer people is not entered: it is `too-few`, so that nobody can be picked out. */
export const FEWEST_PEOPLE = 10;

const year = z.int().min(1990).max(2100);
const source = z.string().trim().min(1);
const blank = z.strictObject({ kind: z.literal('blank'), reason: z.enum(BLANKS) });
const part = z.number().min(0).max(1);

/** A share with its interval and the number of people it is of, or the reason for the blank. */
export const shareSchema = z.union([
  z
    .strictObject({
      kind: z.literal('known'),
      share: part,
      low: part,
      high: part,
      /** People whose answer is known. */
      n: z.int().min(FEWEST_PEOPLE),
      year,
      source,
    })
    .refine(
      ({ share, low, high }) => low <= share && share <= high,
      'the share is in its interval',
    ),
  blank,
]);

export const indicatorSchema = z.union([
  z.strictObject({ kind: z.literal('known'), value: z.number(), year, source }),
  blank,
]);

export const lawSchema = z.union([
  z.strictObject({ kind: z.enum(['present', 'absent']), year, source }),
  blank,
]);

/** What is known of a country. What is not named is as blank as what nobody asked. */
export const briefSchema = z.strictObject({
  /** ISO 3166-1 alpha-3. */
  country: z.string().regex(/^[A-Z]{3}$/),
  shares: z.partialRecord(z.enum(SHARES), shareSchema),
  indicators: z.partialRecord(z.enum(INDICATOR_IDS), indicatorSchema),
  laws: z.partialRecord(z.enum(LAWS), lawSchema),
});

export type Brief = z.infer<typeof briefSchema>;
export type Share = z.infer<typeof shareSchema>;
export type KnownShare = Extract<Share, { kind: 'known' }>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type KnownIndicator = Extract<Indicator, { kind: 'known' }>;
export type LawStanding = z.infer<typeof lawSchema>;
