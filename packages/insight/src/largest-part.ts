import type { Dependence, Interval, Noisy } from './noisy.ts';
import { sampledShareOf } from './sampled-share.ts';

/** One source, or block of countries, and what it brings to a share. */
export interface Part {
  readonly yes: Noisy;
  readonly known: Noisy;
}

export interface WithoutLargest {
  /** Which part is the largest part of the denominator; the first one of equals. */
  readonly largest: number;
  /** How much of the denominator it is, 0 to 1. */
  readonly share: number;
  readonly all: Interval | undefined;
  /** The share without it; `undefined` where nothing is left. */
  readonly without: Interval | undefined;
}

const sum = (numbers: readonly Noisy[]): Noisy => ({
  value: numbers.reduce((all, { value }) => all + value, 0),
  variance: numbers.reduce((all, { variance }) => all + variance, 0),
});

const shareOfParts = (parts: readonly Part[], dependence: Dependence) =>
  sampledShareOf({
    yes: sum(parts.map(({ yes }) => yes)),
    known: sum(parts.map(({ known }) => known)),
    dependence,
  });

/**
 * How a share changes without the part that fills most of its denominator. Parts that are `gathered` from
 * many, such as all other countries, are the largest one only where nobody is in any other. Parts are
 * disjoint and their noises independent. `undefined` where no part has anybody.
 */
export function withoutLargest(
  parts: readonly Part[],
  dependence: 'independent' | 'unknown' = 'unknown',
  gathered: readonly number[] = [],
): WithoutLargest | undefined {
  const sizes = parts.map(({ known }) => Math.max(0, known.value));
  const total = sizes.reduce((a, b) => a + b, 0);
  if (!(total > 0)) return undefined;
  const single = sizes.map((size, i) => (gathered.includes(i) ? 0 : size));
  const most = Math.max(...single);
  const largest = most > 0 ? single.indexOf(most) : sizes.indexOf(Math.max(...sizes));
  return {
    largest,
    share: (sizes[largest] as number) / total,
    all: shareOfParts(parts, dependence),
    without: shareOfParts(parts.toSpliced(largest, 1), dependence),
  };
}
