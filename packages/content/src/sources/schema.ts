import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { name, slug, statementSchema, text } from './statement.ts';
import { coverageSchema, definitionSchema, detectionSchema, populationSchema } from './traits.ts';
import { yearsSchema } from './years.ts';

/** One published source: what it counts, who was looking, and what it answers. */
export const sourceSchema = z
  .strictObject({
    /** Unique among all sources; the name of its file. */
    id: slug,
    name: text,
    /** How its rows are called together, in a sentence. */
    short: name,
    publisher: text,
    /** Where it can be read, as an address or as a citation. */
    references: z.array(text).min(1),
    /** What may be done with it. */
    terms: statementSchema,
    definition: definitionSchema,
    population: populationSchema,
    detection: detectionSchema,
    coverage: coverageSchema,
    years: yearsSchema,
    answers: z.array(answerSchema).min(1),
  })
  .superRefine(({ answers }, context) => {
    for (const [index, { id }] of answers.entries()) {
      if (answers.findIndex((one) => one.id === id) === index) continue;
      const message = `two answers are named "${id}"`;
      context.addIssue({ code: 'custom', message, path: ['answers', index, 'id'] });
    }
  });

export type Source = z.infer<typeof sourceSchema>;
