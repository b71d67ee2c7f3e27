import { z } from 'zod';
import { citationSchema, LEVELS, plainText, slug, textStateSchema } from '../guidance/index.ts';
import { AGES, SIDES, WAYS } from './kinds.ts';

/** One thing to look for or to ask about, and where it leads. It has no weight. */
export const factorSchema = z
  .strictObject({
    id: slug,
    level: z.enum(LEVELS),
    side: z.enum(SIDES),
    ages: z.array(z.enum(AGES)).min(1).readonly(),
    way: z.enum(WAYS),
    /** Cards to read when it is so. */
    cards: z.array(slug).min(1).readonly(),
    /** Measures for those who plan: of community and structural factors only. */
    measures: z.array(slug).readonly(),
    citations: z.array(citationSchema).min(1).readonly(),
  })
  .superRefine(({ level, ages, way, measures }, context) => {
    const say = (message: string, path: string[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (way === 'ask-child' && ages.includes('0-5'))
      say('a small child is watched, not questioned', ['way']);
    const wide = level === 'community' || level === 'structural';
    if (wide !== measures.length > 0)
      say('measures belong to community and structural factors, and to all of them', ['measures']);
  });

export type Factor = z.infer<typeof factorSchema>;

/** A factor in one language. */
export const factorTextSchema = z.strictObject({
  state: textStateSchema,
  /** Answered by yes or no; a yes is the danger, or the protection, that the factor is about. */
  question: plainText,
  /** Why it is asked. */
  why: plainText,
  /** What a yes may mean, and what else it may mean. */
  means: plainText,
  /** What to do next. */
  next: plainText,
});

export type FactorText = z.infer<typeof factorTextSchema>;
