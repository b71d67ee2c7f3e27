import { z } from 'zod';

/** What is verified of a resource before a reader is sent to it. */
export const ASPECTS = ['exists', 'year', 'address', 'languages', 'licence'] as const;

export type Aspect = (typeof ASPECTS)[number];

/**
 * How it was verified: `read` on a page of its publisher or in a copy of the resource, `reported` on a
 * page of somebody else, `unread` not at all.
 */
export const CHECKS = ['read', 'reported', 'unread'] as const;

export type Check = (typeof CHECKS)[number];

const check = z.enum(CHECKS);
const words = z.string().trim().min(1);

/** A day as it is written in a file: 2026-11-24. */
export const daySchema = z.iso.date();

/** What was verified of a resource, when, on which pages, and why some of it was not. */
export const checkedSchema = z
  .strictObject({
    on: daySchema,
    exists: check,
    year: check,
    address: check,
    languages: check,
    licence: check,
    /** The pages that were read, as evidence. A reader is not sent to them. */
    seen: z.array(words),
    /** Why something was not verified; a licence that nobody read needs no reason. */
    why: z.array(words).min(1).optional(),
  })
  .superRefine((checked, context) => {
    const add = (message: string, path: string) =>
      context.addIssue({ code: 'custom', message, path: [path] });
    const { seen, why } = checked;
    const unread = ASPECTS.some((one) => one !== 'licence' && checked[one] === 'unread');
    const something = ASPECTS.some((one) => checked[one] !== 'unread');
    if (unread && why === undefined) add('say why it was not verified', 'why');
    if (!unread && why !== undefined) add('a reason, but nothing is unverified', 'why');
    if (something && seen.length === 0) add('name the pages that were read', 'seen');
    if (!something && seen.length > 0) add('pages that were read, but nothing is verified', 'seen');
  });

export type Checked = z.infer<typeof checkedSchema>;

/** Whether it is verified that the resource exists. */
export const isVerified = ({ exists }: Checked): boolean => exists !== 'unread';
