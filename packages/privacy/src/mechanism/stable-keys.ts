import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { asReleased, type Released } from './as-released.ts';
import { discreteGaussianSampler } from './discrete-gaussian.ts';
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
  const draw = discreteGaussianSampler(bits, sigma2);
  const { texts, people } = found.sensitive;
  if (new Set(texts).size !== texts.length) throw new RangeError('a value is listed twice');
  const named: NamedValue[] = [];
  for (const [at, text] of texts.entries()) {
    const held = people[at] as number;
    if (!Number.isSafeInteger(held) || held < 0) throw new RangeError('counts are whole numbers');
    const count = held + draw();
    // A value that nobody has is no value: it may stand in a record that was merged away.
    if (held > 0 && count >= threshold) named.push({ text, count });
  }
  return asReleased(named.sort((a, b) => (a.text < b.text ? -1 : 1)));
}
