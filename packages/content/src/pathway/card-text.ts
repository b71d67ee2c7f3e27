import { z } from 'zod';
import { plainText, textStateSchema } from '../guidance/index.ts';

/** A card in one language. */
export const cardTextSchema = z.strictObject({
  state: textStateSchema,
  title: plainText,
  /** When this card is the right one. */
  when: plainText,
  /** What to do now. */
  now: z.array(plainText).min(3).max(6).readonly(),
  /** What not to do. */
  never: z.array(plainText).min(2).max(5).readonly(),
  /** When to stop and ask. */
  stop: z.array(plainText).min(2).max(4).readonly(),
  /** By the name of the branch: its condition in plain words, and what to do then. */
  branches: z.record(
    z.string(),
    z.strictObject({ when: plainText, now: z.array(plainText).min(2).max(5).readonly() }),
  ),
});

export type CardText = z.infer<typeof cardTextSchema>;
