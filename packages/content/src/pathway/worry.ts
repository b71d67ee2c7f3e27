import { z } from 'zod';
import { citationSchema, plainText, slug, textStateSchema } from '../guidance/index.ts';

/** Something that makes a worker uneasy, and where it leads. */
export const worrySchema = z.strictObject({
  id: slug,
  /** Cards to read next, the first one at once. */
  cards: z.array(slug).min(1).readonly(),
  citations: z.array(citationSchema).min(1).readonly(),
});

export const worryTextSchema = z.strictObject({
  state: textStateSchema,
  worry: plainText,
  /** What it may mean, and what else it may be. */
  means: plainText,
  actions: z.tuple([plainText, plainText, plainText]).readonly(),
});

export type Worry = z.infer<typeof worrySchema>;
export type WorryText = z.infer<typeof worryTextSchema>;
