import { z } from 'zod';
import { checkFigure } from './check-figure.ts';
import { countsSchema, percentSchema } from './figure-shape.ts';

/** Counts of people, or percentages as they were published; and their numbers must fit together. */
export const figureSchema = z
  .discriminatedUnion('kind', [countsSchema, percentSchema])
  .superRefine((figure, context) => {
    for (const message of checkFigure(figure)) context.addIssue({ code: 'custom', message });
  });
