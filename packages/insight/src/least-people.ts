import type { Interval } from './noisy.ts';

/**
 * Fewer people than this are nobody's business, however exact a file is; CTDC's own maps leave out
 * countries with fewer. Two rules rest on it for shares:
 *
 * - of fewer people whose answer is known no share is told (`ViewRules.least`): its interval would be
 *   half of everything wide;
 * - of flows, a share is told where as many people have the answer (`isTold`).
 *
 * In statutory tables it is the smallest count that is stated.
 */
export const LEAST_PEOPLE = 10;

/** Whether enough people have the answer of a share that is `of` so many, and its interval is above nothing. */
export const isTold = (share: Interval | undefined, of: number): boolean =>
  share !== undefined && share.low > 0 && Math.round(share.value * of) >= LEAST_PEOPLE;
