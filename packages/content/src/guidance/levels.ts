/** IOM's four levels of what makes people vulnerable or protects them, from the nearest to the widest. */
export const LEVELS = ['individual', 'household', 'community', 'structural'] as const;

export type Level = (typeof LEVELS)[number];
