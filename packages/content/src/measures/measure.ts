import { z } from 'zod';
import { citationSchema, LEVELS, slug } from '../guidance/index.ts';
import { STEPS } from '../pathway/index.ts';
import {
  CAUSES,
  COSTS,
  DUTY_BEARERS,
  GRADES,
  LAWS,
  OBJECTIVES,
  OUTCOMES,
  STRANDS,
  STUDIED,
} from './kinds.ts';
import { SITUATION_IDS } from './suggest/situations.ts';

const some = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).min(1).readonly();
const someOrNone = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).readonly();

/** Something that can be done against trafficking in children; its words stand in the texts. */
export const measureSchema = z
  .strictObject({
    id: slug,
    strand: z.enum(STRANDS),
    levels: some(LEVELS),
    objectives: some(OBJECTIVES),
    dutyBearers: some(DUTY_BEARERS),
    /** Empty for a response to harm that touches no root cause. */
    causes: someOrNone(CAUSES),
    cost: z.enum(COSTS),
    grade: z.enum(GRADES),
    /** What the studies looked at; told where there are any. */
    outcome: z.enum(OUTCOMES).optional(),
    /** Situations in which it is suggested. */
    when: z.array(z.enum(SITUATION_IDS)).readonly(),
    /** Laws that it brings where they are missing. */
    fills: someOrNone(LAWS),
    /** Laws that it puts to work, and needs. */
    applies: someOrNone(LAWS),
    /** Steps of the pathway that it makes possible. */
    steps: someOrNone(STEPS),
    citations: z.array(citationSchema).min(1).readonly(),
  })
  .superRefine(({ grade, outcome, when, fills, applies, citations }, context) => {
    const say = (message: string, path: (string | number)[]) =>
      context.addIssue({ code: 'custom', message, path });
    const studied = STUDIED.includes(grade);
    if (studied !== (outcome !== undefined))
      say('what was studied says what was looked at, and nothing else does', ['outcome']);
    if (studied && !citations.some(({ verified }) => verified))
      say('a study that nobody has read is no evidence', ['citations']);
    if (grade === 'may-do-harm' && when.length + fills.length + applies.length > 0)
      say('what may do harm is never suggested', ['when']);
  });

export type Measure = z.infer<typeof measureSchema>;
