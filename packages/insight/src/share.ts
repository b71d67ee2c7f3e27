import { differenceOf } from './difference.ts';
import { type Dependence, type Interval, intervalOf, type Noisy } from './noisy.ts';
import { ratioOf } from './ratio.ts';

/** A part of a known whole: people who say yes, of the people whose answer is known. */
export interface Share {
  readonly yes: Noisy;
  readonly known: Noisy;
  /** Between the noises of `yes` and `known`. */
  readonly dependence: Dependence;
}

const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * yes/known with its 95 % interval, kept within 0 and 1; undefined where `known` cannot be told from
 * zero.
 */
export function shareOf({ yes, known, dependence }: Share): Interval | undefined {
  const ratio = ratioOf(yes, known, dependence);
  if (ratio === undefined) return undefined;
  const { value, low, high } = ratio;
  return { value: within(value, 0, 1), low: within(low, 0, 1), high: within(high, 0, 1) };
}

/**
 * first − second with its 95 % interval, kept within −1 and 1; undefined where one of them has no
 * interval. `dependence` is between the two shares: `independent` for two releases, `unknown` for two
 * shares of one release that have no denominator in common. Two shares of one denominator are better
 * compared as `ratioOf(differenceOf(yes, yes), known)`.
 *
 * The distances from each share to its own limits are put together by the method of variance
 * estimates recovery: as a root of squares when independent, as a plain sum when not known.
 * Source: Zou, Donner 2008, "Construction of confidence limits about effect measures", Statistics in
 * Medicine 27(10).
 */
export function differenceOfShares(
  first: Share,
  second: Share,
  dependence: 'independent' | 'unknown',
): Interval | undefined {
  const a = ratioOf(first.yes, first.known, first.dependence);
  const b = ratioOf(second.yes, second.known, second.dependence);
  if (a === undefined || b === undefined) return undefined;
  const together = (x: number, y: number) => (dependence === 'unknown' ? x + y : Math.hypot(x, y));
  const value = a.value - b.value;
  const low = value - together(a.value - a.low, b.high - b.value);
  const high = value + together(a.high - a.value, b.value - b.low);
  return { value: within(value, -1, 1), low: within(low, -1, 1), high: within(high, -1, 1) };
}

/** How a number changed from one release to the next. */
export interface Change {
  readonly difference: Interval;
  /** after/before; undefined where `before` cannot be told from zero. */
  readonly ratio: Interval | undefined;
}

/**
 * The change of a number between two releases, which share no noise: every release draws its own. It
 * is the change of what was recorded, not of what happened.
 */
export function changeBetween(before: Noisy, after: Noisy): Change {
  return {
    difference: intervalOf(differenceOf(after, before, 'independent')),
    ratio: ratioOf(after, before, 'independent'),
  };
}
