import type { Interval } from './noisy.ts';
import { student95 } from './student.ts';

/** One statistic over several synthetic files of one release. */
export interface CombinedDraws extends Interval {
  /** The variance between the files. */
  readonly between: number;
  /** The variance of `value` as an estimate of the protected file's own. */
  readonly variance: number;
  readonly degrees: number;
}

/**
 * The value of a statistic in the protected file, with its 95 % interval, from its values in m ≥ 2
 * synthetic files:
 *
 *     mean ± t_(m−1) · √((1 + 1/m)·b),   b the variance between the files.
 *
 * Precondition: every file was drawn from its own estimates, the released ones with fresh noise of
 * the same distribution added. Files drawn from one fitted model differ by sampling alone, and the
 * interval would leave out the noise that protects people. Either way the interval does not know what
 * a model gets wrong on purpose, so a figure that a table holds is better taken from the table.
 *
 * Throws a `RangeError` for fewer than two values. Derivation: docs/method/combining.md, after
 * Raghunathan, Reiter, Rubin 2003, "Multiple imputation for statistical disclosure limitation",
 * J. Official Statistics 19(1).
 */
export function combineDraws(values: readonly number[]): CombinedDraws {
  const m = values.length;
  if (m < 2) throw new RangeError('one file cannot say how far files are apart');
  const value = values.reduce((sum, one) => sum + one, 0) / m;
  const between = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (m - 1);
  const variance = (1 + 1 / m) * between;
  const half = student95(m - 1) * Math.sqrt(variance);
  return { value, low: value - half, high: value + half, between, variance, degrees: m - 1 };
}
