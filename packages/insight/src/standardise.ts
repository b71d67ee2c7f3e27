import type { Interval } from './noisy.ts';

/** A share within one part of the people (a source, a block of countries, an age group). */
export interface Stratum {
  /** How much of the standard this part is; any unit, not below 0. */
  readonly weight: number;
  /** `undefined` where nothing can be told of it. */
  readonly share: Interval | undefined;
}

export interface Standardised extends Interval {
  /** The part of the standard's weight of which something is known; the share speaks of it alone. */
  readonly covered: number;
}

/**
 * The share that there would be if the parts had the weights of a standard: Σ w·p / Σ w over the parts
 * of which something is known. `undefined` where that is none of the weight. Parts are taken as
 * independent; distances to the limits are put together as roots of squares (Zou, Donner 2008).
 *
 * Throws a `RangeError` for a weight below 0 or not finite.
 * Source: direct standardisation; Breslow, Day 1987, Statistical Methods in Cancer Research II, 2.2.
 */
export function standardise(strata: readonly Stratum[]): Standardised | undefined {
  if (strata.some(({ weight }) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY))) {
    throw new RangeError('a weight is a number from 0 on');
  }
  const total = strata.reduce((sum, { weight }) => sum + weight, 0);
  const told = strata.flatMap(({ weight, share }) =>
    share === undefined || weight === 0 ? [] : [{ weight, share }],
  );
  const known = told.reduce((sum, { weight }) => sum + weight, 0);
  if (!(known > 0)) return undefined;
  const sum = (of: (share: Interval) => number) =>
    told.reduce((all, { weight, share }) => all + (weight / known) * of(share), 0);
  const spread = (of: (share: Interval) => number) =>
    Math.sqrt(
      told.reduce((all, { weight, share }) => all + ((weight / known) * of(share)) ** 2, 0),
    );
  const value = sum((share) => share.value);
  return {
    value,
    low: Math.max(0, value - spread(({ value: v, low }) => v - low)),
    high: Math.min(1, value + spread(({ value: v, high }) => high - v)),
    covered: known / total,
  };
}
