import { type Rational, rationalDown, rationalUp } from '../random/rational.ts';

/**
 * How a release divides its budget: shares of rho, in percent. They are fixed here, in public, and
 * never chosen by looking at the records.
 */
export const SHARES = {
  count: 2,
  probe: 0.5,
  patterns: 34,
  columns: 13,
  groups: 2,
  selection: 4,
  chosenPairs: 11,
  otherPairs: 31.4,
  assessment: 2,
} as const;

export type Step = keyof typeof SHARES;

/** rho of one step. What the shares leave over pays for rounding. */
export function rhoOf(step: Step, rho: number): number {
  return (rho * SHARES[step]) / 100;
}

const SIGMA_SCALE = 64;
const EPSILON_SCALE = 1_000_000;

/** Beyond this many cells a table gets no further share for its size. */
const CELL_CAP = 200;

/** The noise variance that costs at most `rho` at the given sensitivity. */
export function sigma2For(rho: number, sensitivity = 1): Rational {
  return rationalUp(sensitivity ** 2 / (2 * rho), SIGMA_SCALE);
}

/** epsilon of one draw of the exponential mechanism that costs at most `rho`. */
export function selectionEpsilon(rho: number): Rational {
  return rationalDown(Math.sqrt(8 * rho), EPSILON_SCALE);
}

/**
 * Divides `rho` over tables: noise standard deviations go with cells^(−1/3), which makes the sum of
 * all absolute errors smallest.
 */
export function divide(rho: number, cells: readonly number[]): readonly Rational[] {
  const weights = cells.map((count) => Math.min(count, CELL_CAP) ** (2 / 3));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => sigma2For((rho * weight) / sum));
}

/**
 * By how much the shares of columns and pairs grow when shared records were not worth measuring: they
 * get what these would have had.
 */
export function stretchFor(patternsPaid: boolean): number {
  if (patternsPaid) return 1;
  const { patterns, columns, chosenPairs, otherPairs } = SHARES;
  const shared = columns + chosenPairs + otherPairs;
  return (shared + patterns) / shared;
}
