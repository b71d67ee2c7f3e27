import * as intervals from './attack/intervals.ts';
import { chiSquareTail } from './attack/special-functions.ts';

export type { Interval } from './attack/intervals.ts';
export {
  betaBelow,
  chiSquareTail,
  gammaTail,
  logGamma,
  normalTail,
  twoSidedZ,
} from './attack/special-functions.ts';

/** How often a sound mechanism may fail one statistical test by bad luck. */
export const FALSE_ALARM = 1e-6;

/** The fewest draws that a class of a chi-square test should expect. */
const FEWEST_EXPECTED = 10;

/**
 * The p-value of observed counts under the given probabilities, which sum to 1. Neighbouring classes
 * are joined until each expects enough.
 */
export function chiSquare(observed: readonly number[], probabilities: readonly number[]): number {
  const draws = observed.reduce((a, b) => a + b, 0);
  const classes: { seen: number; expected: number }[] = [];
  let open = { seen: 0, expected: 0 };
  probabilities.forEach((probability, i) => {
    open.seen += observed[i] as number;
    open.expected += probability * draws;
    if (open.expected >= FEWEST_EXPECTED) {
      classes.push(open);
      open = { seen: 0, expected: 0 };
    }
  });
  const last = classes.at(-1);
  if (last === undefined) throw new RangeError('too few draws');
  last.seen += open.seen;
  last.expected += open.expected;
  const statistic = classes.reduce(
    (sum, { seen, expected }) => sum + (seen - expected) ** 2 / expected,
    0,
  );
  return classes.length === 1 ? 1 : chiSquareTail(statistic, classes.length - 1);
}

/** The p-value of the largest distance between an empirical and a continuous distribution. */
export function kolmogorovTail(distance: number, draws: number): number {
  const x = (Math.sqrt(draws) + 0.12 + 0.11 / Math.sqrt(draws)) * distance;
  let sum = 0;
  for (let k = 1; k < 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * (k * x) ** 2);
  return Math.min(1, Math.max(0, sum));
}

/** The largest distance between the empirical distribution of `values` and `below`. */
export function kolmogorovDistance(
  values: readonly number[],
  below: (value: number) => number,
): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((most, value, i) => {
    const at = below(value);
    return Math.max(most, at - i / sorted.length, (i + 1) / sorted.length - at);
  }, 0);
}

/** Wilson's interval for a share; misses it with probability of about `alpha`. */
export const wilson = (hits: number, draws: number, alpha = FALSE_ALARM): intervals.Interval =>
  intervals.wilson(hits, draws, alpha);

/** The interval of Clopper and Pearson; misses the share with probability of at most `alpha`. */
export const clopperPearson = (
  hits: number,
  draws: number,
  alpha = FALSE_ALARM,
): intervals.Interval => intervals.clopperPearson(hits, draws, alpha);
