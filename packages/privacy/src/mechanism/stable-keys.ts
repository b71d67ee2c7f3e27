import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { aboveThreshold } from './above-threshold.ts';
import { asReleased, type Released } from './as-released.ts';
import type { Sensitive } from './sensitive.ts';

/** The values that stand in one column and in no list, each once, with the people who have it. */
export interface FoundValues {
  readonly texts: readonly string[];
  readonly people: ArrayLike<number>;
}

/** A value whose noisy number of people reached the threshold. */
export interface NamedValue {
  readonly text: string;
  readonly count: number;
}

/**
 * Noisy counts of the values found, of which only those at or above `threshold` come out, sorted by
 * text: neither how many others there are nor the order of the file can be seen.
 *
 * Guarantee: with the threshold of `namingThresholdUp`, delta-approximate 1/2σ²-zCDP when every person
 * has at most one value. Proof: domain/naming.proof.md. The caller accounts for it before calling.
 */
export function stableKeys(
  bits: SecureBits,
  found: Sensitive<FoundValues>,
  sigma2: Rational,
  threshold: number,
): Released<readonly NamedValue[]> {
  const { texts, people } = found.sensitive;
  if (new Set(texts).size !== texts.length) throw new RangeError('a value is listed twice');
  if (people.length !== texts.length) throw new RangeError('one count for each value');
  const named = aboveThreshold(bits, people, sigma2, threshold).map(
    ({ at, count }): NamedValue => ({ text: texts[at] as string, count }),
  );
  return asReleased(named.sort((a, b) => (a.text < b.text ? -1 : 1)));
}
