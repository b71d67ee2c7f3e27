import { z } from 'zod';
import { citationSchema, SENSITIVE, slug } from '../guidance/index.ts';
import { BEST_INTERESTS, CASE_STEPS, PILLARS, ROLES, STEPS } from './steps.ts';

/** The branch for a relative, carer or guardian who may be part of the harm. */
export const GUARDIAN_CONFLICT = 'guardian-conflict';

/** What to do when something is so; the condition is told in words. */
export const branchSchema = z.strictObject({
  id: slug,
  /**
   * Only a branch may lead to family contact, a guardian's consent or return, and only after a best
   * interests decision: never the steps that everybody takes.
   */
  opens: z.enum(SENSITIVE).optional(),
  after: z.literal('best-interests-decision').optional(),
  /** Cards that go on from here. */
  cards: z.array(slug).readonly(),
});

/** What a worker does at one step; the words stand in the texts of each language. */
export const cardSchema = z
  .strictObject({
    id: slug,
    step: z.enum(STEPS),
    pillars: z.array(z.enum(PILLARS)).min(1).readonly(),
    caseSteps: z.array(z.enum(CASE_STEPS)).min(1).readonly(),
    bestInterests: z.array(z.enum(BEST_INTERESTS)).readonly(),
    /** Whether a relative, carer or guardian plays any part. */
    family: z.boolean(),
    involve: z.array(z.enum(ROLES)).min(2).readonly(),
    branches: z.array(branchSchema).readonly(),
    /** Cards that usually come next. */
    next: z.array(slug).readonly(),
    citations: z.array(citationSchema).min(1).readonly(),
  })
  .superRefine(({ family, branches }, context) => {
    const say = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    if (family && !branches.some(({ id }) => id === GUARDIAN_CONFLICT))
      say(`where family plays a part there is a branch "${GUARDIAN_CONFLICT}"`, ['branches']);
    for (const [at, { id, opens, after }] of branches.entries()) {
      if (branches.findIndex((one) => one.id === id) !== at)
        say(`two branches are named "${id}"`, ['branches', at, 'id']);
      if (opens !== undefined && after === undefined)
        say(`${opens} comes after a best interests decision`, ['branches', at, 'after']);
    }
  });

export type Card = z.infer<typeof cardSchema>;
export type Branch = z.infer<typeof branchSchema>;
