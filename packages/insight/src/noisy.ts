/** 95 % of a normal distribution lies within this many standard deviations. */
export const Z95 = 1.959963984540054;

/** An unbiased number and the variance of its noise, which is known and close to normal. */
export interface Noisy {
  readonly value: number;
  readonly variance: number;
}

/** A number with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What is known of the noises of two numbers:
 *
 * - `independent`: measured apart, or in different releases;
 * - a number: their covariance, such as `covarianceOf` gives it for cells of one release;
 * - `unknown`: nothing. By Cauchy and Schwarz the covariance is at most the product of the standard
 *   deviations, so an interval that allows for that is never too narrow, and often too wide.
 */
export type Dependence = 'independent' | 'unknown' | number;

export function intervalOf({ value, variance }: Noisy): Interval {
  const half = Z95 * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}

/** A covariance that two numbers can have; throws a `RangeError` for any other. */
export function covarianceWithin(a: Noisy, b: Noisy, covariance: number): number {
  const most = Math.sqrt(a.variance * b.variance);
  if (!(Math.abs(covariance) <= most * (1 + 1e-9))) {
    throw new RangeError('a covariance is at most the product of the standard deviations');
  }
  return covariance;
}
