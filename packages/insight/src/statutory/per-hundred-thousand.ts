import type { Interval } from '../noisy.ts';

const PEOPLE = 100_000;

/**
 * People detected per 100,000 residents: 100,000 · count / residents, and so for both ends of its
 * interval. The number of residents is taken as exact. Throws a `RangeError` unless it is positive.
 *
 * It says how many were found, not how many there are.
 */
export function perHundredThousand({ value, low, high }: Interval, residents: number): Interval {
  if (!(residents > 0)) throw new RangeError('residents are a positive number');
  const rate = (count: number) => (PEOPLE * count) / residents;
  return { value: rate(value), low: rate(low), high: rate(high) };
}
