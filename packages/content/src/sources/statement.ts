import { z } from 'zod';

export const text = z.string().trim().min(1);

/** Stands in lists, so it has no comma of its own. */
export const name = text.regex(/^[^,;]*$/, 'a name without commas');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower case letters, digits and hyphens');

/** How far a figure can be trusted to say what the source says, the surest first. */
export const FIGURE_STANDINGS = ['official', 'published', 'third-party', 'recomputed'] as const;

export const figureStandingSchema = z.enum(FIGURE_STANDINGS);

/**
 * One sentence about a source and where it stands. Common knowledge of the field (`background`) needs
 * no citation; a figure is never background.
 */
export const statementSchema = z.union([
  z.strictObject({ text, standing: figureStandingSchema, citation: text }),
  z.strictObject({ text, standing: z.literal('background') }),
]);

export type FigureStanding = z.infer<typeof figureStandingSchema>;
export type Standing = FigureStanding | 'background';
export type Statement = z.infer<typeof statementSchema>;
