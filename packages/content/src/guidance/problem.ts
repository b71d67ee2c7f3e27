import type { z } from 'zod';

/** One thing that is wrong with an entry, and where it stands. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a schema has to say against a value, placed under `path`; empty when it fits. */
export function misfits(
  schema: z.ZodType,
  value: unknown,
  path: Problem['path'],
): readonly Problem[] {
  return (schema.safeParse(value).error?.issues ?? []).map((issue) => ({
    path: [...path, ...issue.path.map((one) => (typeof one === 'symbol' ? String(one) : one))],
    message: issue.message,
  }));
}
