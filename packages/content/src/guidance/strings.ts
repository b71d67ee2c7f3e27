import { z } from 'zod';

/** A text that is shown: not empty, without shouting, without a place for Markdown or markup. */
export const plainText = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^!<>{}]*$/u, 'no exclamation marks, no markup');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens');

/** Every text inside a value, however deep, in its order. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
