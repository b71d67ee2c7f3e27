import { z } from 'zod';
import { BLANK_REASONS } from './blank.ts';
import { disclosureSchema } from './disclosure.ts';
import { LONGEST_VALUE, MOST_NAMED } from './open-column-limits.ts';

const text = z.string().trim().min(1);
const name = z
  .string()
  .regex(
    /^[^\s,;|"'\r\n=+@＝＋－＠-][^,;|"'\r\n]*$/,
    'a name without commas, quotes, bars or line breaks',
  );

/** One entry of a code list: what stands in the file, and what a reader is shown. */
export const codeSchema = z.strictObject({
  code: text,
  label: text,
  definition: text.optional(),
  /** Other spellings that are read as this code and never written. */
  aliases: z.array(text).optional(),
});

export const blankSchema = z.strictObject({
  reason: z.enum(BLANK_REASONS),
  /** What stands in the file for this blank. The first one is what a release writes. */
  tokens: z.array(z.string()).min(1),
});

/** A column written from other columns at publication; never read and never protected on its own. */
export const derivationSchema = z.strictObject({
  kind: z.literal('concatenate'),
  separator: z.string().min(1),
  of: z.array(z.strictObject({ column: name, code: text, text })).min(1),
});

/** A column whose code list is not whole: values that many people have are named in a release. */
export const openSchema = z.strictObject({
  /** The code that every other value is counted under. */
  other: text,
  /** Values named at most. */
  most: z.int().min(1).max(MOST_NAMED),
  /** Characters of a value at most; a longer one is counted as `other`. */
  longest: z.int().min(1).max(LONGEST_VALUE),
});

export const COLUMN_KINDS = ['category', 'ordered', 'flag', 'year', 'country', 'text'] as const;

export const columnSchema = z.strictObject({
  name,
  label: text,
  definition: text,
  /** `text` is for derived columns only: free text is never protected. */
  kind: z.enum(COLUMN_KINDS),
  /** The public code list. Empty for derived columns only. */
  values: z.array(codeSchema),
  /** At most one entry a reason; `NotRecorded` is always present and always first. */
  blanks: z.array(blankSchema).min(1),
  derived: derivationSchema.optional(),
  /** A total worth saying when a file is too small for anything else. */
  headline: z.boolean().optional(),
  open: openSchema.optional(),
  /** What the k-anonymous tier does with the column; default: an attribute without recodings. */
  disclosure: disclosureSchema.optional(),
});

/** Columns that answer one question together, with the rule for their denominator. */
export const groupSchema = z.strictObject({
  name,
  label: text,
  definition: text,
  columns: z.array(name).min(1),
  /** The code that counts as "yes" in every column of the group. */
  positive: text,
  /**
   * `anyRecorded`: a share is yes / people with at least one recorded cell in the group.
   * `everyone`: a share is yes / all people.
   */
  denominator: z.enum(['anyRecorded', 'everyone']),
});

/** Holds for a record when at least one of `columns` has a code of `in`, or is blank and `orBlank`. */
export const conditionSchema = z.strictObject({
  columns: z.array(name).min(1),
  in: z.array(text),
  orBlank: z.boolean().optional(),
});

/**
 * If `when` holds then `must` holds.
 * `hard`: imposed; a record that breaks it has the cell of `must` blanked, and no synthetic record breaks it.
 * `soft`: counted and reported, never imposed.
 */
export const ruleSchema = z.strictObject({
  name,
  description: text,
  strength: z.enum(['hard', 'soft']),
  when: conditionSchema,
  must: conditionSchema,
});

export const codebookSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'lower case letters, digits and hyphens'),
  title: text,
  version: text,
  description: text,
  source: z
    .strictObject({ title: text, url: z.url().optional(), terms: text.optional() })
    .optional(),
  /** The column that says which person a record belongs to; it is read and never written. */
  subject: name.optional(),
  columns: z.array(columnSchema).min(1),
  groups: z.array(groupSchema),
  rules: z.array(ruleSchema),
});

export type Code = z.infer<typeof codeSchema>;
export type Blank = z.infer<typeof blankSchema>;
export type Derivation = z.infer<typeof derivationSchema>;
export type Column = z.infer<typeof columnSchema>;
export type ColumnKind = Column['kind'];
export type Group = z.infer<typeof groupSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Codebook = z.infer<typeof codebookSchema>;
