import type { Interval } from './noisy.ts';

/**
 * Of fewer people whose answer is known no share is told: its interval would be half of everything wide,
 * and a small number of people is nobody's business. CTDC's own maps leave out countries with fewer.
 */
export const LEAST_PEOPLE = 10;

/** Whether a share is of enough people with the answer, and its interval above nothing. */
export const isTold = (share: Interval | undefined, of: number): boolean =>
  share !== undefined && share.low > 0 && share.value * of >= LEAST_PEOPLE;
