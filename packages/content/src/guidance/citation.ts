import { z } from 'zod';
import { slug } from './strings.ts';

/** What a part of a document is called. `whole` is the document itself. */
export const PLACE_KINDS = [
  'whole',
  'abstract',
  'article',
  'paragraph',
  'principle',
  'guideline',
  'standard',
  'section',
  'chapter',
  'part',
  'step',
  'annex',
  'objective',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A part of a document: what it is called, its number, and its heading where one helps. */
export const placeSchema = z
  .strictObject({
    kind: z.enum(PLACE_KINDS),
    /** One number, or several: `10(4)`, `33–38`, `3.1, 3.2`. */
    number: z.string().trim().min(1).optional(),
    /** A heading, as it stands there or shortened, that helps to find it. */
    heading: z.string().trim().min(1).optional(),
  })
  .refine(
    ({ kind, number, heading }) =>
      kind === 'whole' || kind === 'abstract' || number !== undefined || heading !== undefined,
    'a place has a number or a heading',
  );

/** Where something stands. `verified`: this place was read, not only the document's title. */
export const citationSchema = z.strictObject({
  document: slug,
  place: placeSchema,
  verified: z.boolean(),
});

export type Place = z.infer<typeof placeSchema>;
export type Citation = z.infer<typeof citationSchema>;
