import { z } from 'zod';
import { checkAnswer } from './check-answer.ts';
import { figureSchema } from './figure.ts';
import { GROUPS, QUESTION_IDS } from './questions.ts';
import { figureStandingSchema, name, slug, text } from './statement.ts';
import { coverageSchema } from './traits.ts';
import { yearsSchema } from './years.ts';

/** What the shares are of: people whose answer is known, everybody, or what the source does not say. */
export const DENOMINATORS = ['known', 'everyone', 'published-percent'] as const;

/** What one source answers to one question, about one group in one place and time. */
export const answerSchema = z
  .strictObject({
    /** Unique inside the source; never changes once it is published. */
    id: slug,
    question: z.enum(QUESTION_IDS),
    /** The name of the row: unique among the rows of its question. */
    label: name,
    years: yearsSchema,
    group: z.enum(GROUPS),
    /** The part of the source that was looked at; default: all of it. */
    where: z.strictObject({ id: slug, text }).optional(),
    /** When the answer covers something else than its source does. */
    coverage: coverageSchema.optional(),
    figure: figureSchema,
    denominator: z.strictObject({ rule: z.enum(DENOMINATORS), text }),
    /** What a reader must know before using the number. */
    caveat: text,
    citation: text,
    standing: figureStandingSchema,
  })
  .superRefine((answer, context) => {
    for (const message of checkAnswer(answer)) context.addIssue({ code: 'custom', message });
  });

export type Answer = z.infer<typeof answerSchema>;
export type DenominatorRule = Answer['denominator']['rule'];
