/**
 * How sure somebody can become, in percent, who held it for a coin toss whether a person is in the
 * records, under the epsilon of the release alone (delta left aside).
 */
export function worstCasePercent(epsilon: number): number {
  return 100 / (1 + Math.exp(-epsilon));
}

/** `5,000,000` for a delta of 2e-7: once in so many. */
export const onceIn = (delta: number): number => Math.floor(1 / delta);
