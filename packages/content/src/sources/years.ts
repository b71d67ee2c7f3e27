import { z } from 'zod';

const year = z.int().min(1990).max(2100);

/** The years that the people were counted in; where a source does not say, the year it came out. */
export const yearsSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('counted'), from: year, to: year })
    .refine(({ from, to }) => from <= to, 'the first year comes after the last'),
  z.strictObject({ kind: z.literal('published'), in: year }),
]);

export type Years = z.infer<typeof yearsSchema>;
