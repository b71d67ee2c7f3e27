import type { SecureBits } from '../random/bits.ts';
import { type Rational, toNumber } from '../random/rational.ts';
import { aboveThreshold } from './above-threshold.ts';
import { asReleased, type Released } from './as-released.ts';
import type { Sensitive } from './sensitive.ts';

/** The different records of a table, each once. */
export interface PatternCounts {
  /** Codes of all records, column by column. */
  readonly columns: readonly ArrayLike<number>[];
  /** For each different record, the position of one that is like it. */
  readonly first: ArrayLike<number>;
  /** For each, how many people have it. */
  readonly people: ArrayLike<number>;
}

/** Whole records that many people share, with their noisy numbers. */
export interface Patterns {
  readonly columns: readonly Uint16Array[];
  readonly people: Float64Array;
  /** Of the noise in every one of these numbers. */
  readonly variance: number;
}

/**
 * How many people share their whole record with at least `threshold` others, less `threshold` for
 * each such record: Σ max(0, people − threshold). One person changes it by at most 1.
 */
export function sharedBeyond(
  patterns: Sensitive<PatternCounts>,
  threshold: number,
): Sensitive<readonly [number]> {
  const { people } = patterns.sensitive;
  let sum = 0;
  for (let i = 0; i < people.length; i++) sum += Math.max(0, (people[i] as number) - threshold);
  return { sensitive: [sum] };
}

/**
 * Noisy counts of the records that occur, of which only those at or above `threshold` come out,
 * sorted by their codes.
 *
 * Guarantee: with the threshold of `namingThresholdUp`, delta-approximate 1/2σ²-zCDP, for every person
 * has one record. Proof: shared-patterns.proof.md. The caller accounts for it before calling.
 */
export function sharedPatterns(
  bits: SecureBits,
  patterns: Sensitive<PatternCounts>,
  sigma2: Rational,
  threshold: number,
): Released<Patterns> {
  const { columns, first, people } = patterns.sensitive;
  const kept = aboveThreshold(bits, people, sigma2, threshold).map(({ at, count }) => {
    const row = first[at] as number;
    return { codes: columns.map((column) => column[row] as number), people: count };
  });
  kept.sort((a, b) => compare(a.codes, b.codes));
  return asReleased({
    columns: columns.map((_, c) => Uint16Array.from(kept, ({ codes }) => codes[c] as number)),
    people: Float64Array.from(kept, (one) => one.people),
    variance: toNumber(sigma2),
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((code, i) => code !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
