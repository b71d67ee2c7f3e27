import type { Accountant, Spend } from '../account/accountant.ts';
import type { Released } from '../mechanism/released.ts';
import type { Sensitive } from '../mechanism/sensitive.ts';
import { type FoundValues, type NamedValue, stableKeys } from '../mechanism/stable-keys.ts';
import { sigma2For } from '../protect/budget.ts';
import type { SecureBits } from '../random/bits.ts';
import { type Rational, rationalDown } from '../random/rational.ts';
import { namingThresholdUp } from './threshold.ts';

/** Share of rho that naming the values of one column takes, and of several together at most. */
export const NAMING_SHARE = { column: 0.05, together: 0.2 } as const;

/** Share of delta that all columns take together; the rest is for turning rho into epsilon. */
export const NAMING_DELTA_SHARE = 0.1;

/** Fractions of delta are kept in these units, so that sums are exact. */
const DELTA_SCALE = 2 ** 100;

/** delta of one of `columns` columns, rounded down. */
export function namingDelta(delta: number, columns: number): Rational {
  return rationalDown((delta * NAMING_DELTA_SHARE) / columns, DELTA_SCALE);
}

/** A column whose code list is not whole. */
export interface OpenColumn {
  readonly column: string;
  /** Values named at most. */
  readonly most: number;
}

const STEP = 'name the values of ';

/** Whether a line of a trace paid for naming the values of an open column. */
export const isNaming = ({ step }: Pick<Spend, 'step'>): boolean => step.startsWith(STEP);

export interface NamingBudget {
  /** zCDP of the whole release. */
  readonly rho: number;
  /** delta of the whole release. */
  readonly delta: number;
  /** Rows of one person that the thresholds cover; default 2. */
  readonly rows?: number;
}

/**
 * Which values of open columns may be named: for each column those whose noisy number of people
 * reaches its threshold, the most frequent ones where there are too many, sorted by text. Pays for
 * each column before it looks at it.
 *
 * Guarantee: `sigma2`-noise and delta as recorded by `accountant`, for sources in which every person
 * has at most one value in each column. Proof: naming.proof.md.
 */
export function nameValues(
  columns: readonly OpenColumn[],
  found: readonly Sensitive<FoundValues>[],
  { rho, delta, rows }: NamingBudget,
  accountant: Accountant,
  bits: SecureBits,
): readonly (readonly string[])[] {
  if (columns.length !== found.length) throw new RangeError('one source for each open column');
  const share = Math.min(NAMING_SHARE.column, NAMING_SHARE.together / Math.max(1, columns.length));
  return columns.map(({ column, most }, i) => {
    const sigma2 = sigma2For(rho * share);
    const own = namingDelta(delta, columns.length);
    const threshold = namingThresholdUp(sigma2, own, rows);
    accountant.spend({
      step: `${STEP}${column}`,
      mechanism: 'thresholded-gaussian',
      parameter: sigma2,
      sensitivity: 1,
      times: 1,
      delta: own,
      threshold,
    });
    const source = found[i] as Sensitive<FoundValues>;
    return mostFrequent(stableKeys(bits, source, sigma2, threshold), most);
  });
}

function mostFrequent(named: Released<readonly NamedValue[]>, most: number): readonly string[] {
  const order = [...named].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return order
    .slice(0, most)
    .map(({ text }) => text)
    .sort((a, b) => (a < b ? -1 : 1));
}
