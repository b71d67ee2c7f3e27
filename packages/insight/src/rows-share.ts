import type { Interval } from './noisy.ts';
import { sampledShareOf } from './sampled-share.ts';

/** What is known of the distance between the rows of a release and the file that it protects. */
export interface RowsNoise {
  /** The variance of the noise on a typical count of two answers: `medianVariance`. */
  readonly pairVariance: number;
  /** How many columns the counts rest on, filters and the question together: 1 or more. */
  readonly columns: number;
  /** How many answers the question has. */
  readonly answers: number;
}

/**
 * By the number of columns, three standing for more: what the rows get wrong in the standard deviation
 * of a share, for each root of the number of answers (`model`) and for every share (`floor`).
 */
const ERRORS = [
  { model: 0.01, floor: 0.005 },
  { model: 0.03, floor: 0.03 },
  { model: 0.055, floor: 0.03 },
] as const;
/** How much of the noise of a pair of columns is left in a count of rows, as a standard deviation. */
const NOISE_LEFT = 0.3;

/**
 * yes/known counted from the synthetic rows of a release, as a statement about those whom the people in
 * the protected file stand for, with its 95 % interval; `undefined` where so few are known that noise
 * could have made them.
 *
 * Rows come from a model. What it gets wrong has no formula, so the limits rest on trials: releases of a
 * real and of invented files, whose shares were held against those of the file itself. They hold it in
 * about 95 of 100 cases in the hardest of them, and more often elsewhere.
 * Derivation and figures: docs/method/honest-numbers.md.
 */
export function rowsShareOf(yes: number, known: number, noise: RowsNoise): Interval | undefined {
  if (!(noise.columns >= 1)) throw new RangeError('counts rest on one column at least');
  const { model, floor } = ERRORS[Math.min(noise.columns, ERRORS.length) - 1] as (typeof ERRORS)[0];
  const left = NOISE_LEFT ** 2 * noise.pairVariance;
  // Every person twice: as drawn into the file, and as put into the rows in somebody's place.
  const spread = 2 * known + model ** 2 * noise.answers * known ** 2;
  return sampledShareOf(
    {
      yes: { value: yes, variance: left + (floor * known) ** 2 },
      known: { value: known, variance: left },
      dependence: 'independent',
    },
    spread,
  );
}
