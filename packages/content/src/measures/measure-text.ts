import { z } from 'zod';
import { plainText, textStateSchema } from '../guidance/index.ts';

/** A measure in one language. */
export const measureTextSchema = z.strictObject({
  state: textStateSchema,
  name: plainText,
  /** What is done. */
  what: plainText,
  /** What has to be there first. */
  needs: z.array(plainText).min(1).max(4).readonly(),
  /** What it may do wrong, and what helps against that. */
  harm: plainText,
  /** The indicator to watch. */
  watch: plainText,
  /** What is known of its effect. */
  known: plainText,
});

export type MeasureText = z.infer<typeof measureTextSchema>;
