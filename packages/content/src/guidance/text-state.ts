import { z } from 'zod';

/** Whether a text was written in its language, was read by somebody who knows the field, or neither. */
export const TEXT_STATES = ['original', 'reviewed', 'machine draft'] as const;

export const textStateSchema = z.enum(TEXT_STATES);

export type TextState = (typeof TEXT_STATES)[number];
