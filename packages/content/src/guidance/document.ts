import { z } from 'zod';
import { slug } from './strings.ts';

/**
 * A public document that guidance rests on. `document`: the address is its own; `landing`: its
 * publisher's page, where the document's own address could not be checked.
 */
export const documentSchema = z
  .strictObject({
    id: slug,
    /** As it stands on the document, and not translated; in square brackets where the words are ours. */
    title: z.string().trim().min(1),
    publisher: z.string().trim().min(1),
    /** Absent for a page that tells no year. */
    year: z.int().min(1900).max(2100).optional(),
    address: z.strictObject({
      kind: z.enum(['document', 'landing']),
      href: z.url({ protocol: /^https$/ }),
    }),
    /** Whether a public copy, or the publisher's own page about it, was read. */
    verified: z.boolean(),
    /** Why it could not be verified. */
    why: z.string().trim().min(1).optional(),
  })
  .refine(({ verified, why }) => verified || why !== undefined, {
    message: 'what was not verified says why',
    path: ['why'],
  });

export type Document = z.infer<typeof documentSchema>;
