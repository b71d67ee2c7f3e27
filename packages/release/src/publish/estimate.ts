import { Z95 } from '@tessera/privacy';
import type { Estimate } from './view.ts';

const TENTHS = 10;
const tenth = (value: number) => Math.round(value * TENTHS) / TENTHS;

/** An unbiased number with its 95 % interval, to a tenth. */
export function estimateOf(value: number, variance: number): Estimate {
  const half = Z95 * Math.sqrt(variance);
  return { value: tenth(value), low: tenth(value - half), high: tenth(value + half) };
}

/** An interval wider on a side than half of the number itself says too little about a group. */
const TOO_WIDE = 0.5;

export function isTooSmall({ value, low }: Estimate): boolean {
  return value <= 0 || value - low > TOO_WIDE * value;
}
