import { cellsOf } from '../estimate/clique.ts';
import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
import { type People, tableOf } from './people.ts';
import { repeatedStretch } from './repeated-noise.ts';
import { gammaTail, twoSidedZ } from './special-functions.ts';
import { surpriseOf } from './surprise.ts';
import { FALSE_ALARM } from './verdict.ts';

/** One thing that must hold of every release. */
export interface NoiseCheck {
  readonly name: 'shape' | 'size' | 'empty' | 'repeated' | 'unbiased' | 'known' | 'shared';
  readonly passed: boolean;
}

interface Sum {
  sum: number;
  cells: number;
}

/** Two sides: noise may be too small or too large. */
function plausible({ sum, cells }: Sum, tests: number): boolean {
  const tail = gammaTail(cells, sum / 2);
  return Math.min(tail, 1 - tail) >= FALSE_ALARM / (2 * tests);
}

/**
 * Whether the noise of a release is what was paid for, on people whose every record is known (a
 * surrogate): by how surprising it is in every table, in all tables, and in the cells in which nobody
 * is (`surpriseOf`, summed).
 *
 * Guarantee: sound noise fails one of these with a probability of at most 5 × `FALSE_ALARM`. Noise
 * that is forgotten in one table of few cells cannot be seen in one run.
 */
export function noiseChecks(
  released: {
    readonly estimates: ResidualEstimator;
    readonly groups: readonly { readonly value: number; readonly variance: number }[];
  },
  truth: { readonly people: People; readonly groups: readonly number[] },
  sizes: readonly number[],
  bits: SecureBits,
): readonly NoiseCheck[] {
  const { measurements } = released.estimates;
  const shape = hasShape(released.estimates, sizes);
  if (!shape) return [{ name: 'shape', passed: false }];
  const all: Sum = { sum: 0, cells: 0 };
  const empty: Sum = { sum: 0, cells: 0 };
  let each = true;
  const noises: number[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (const { clique, values, sigma2 } of measurements) {
    const exact = tableOf(truth.people, clique, sizes);
    const own: Sum = { sum: 0, cells: 0 };
    smallest = Math.min(smallest, sigma2);
    const surprising = surpriseOf(sigma2);
    for (let cell = 0; cell < exact.length; cell++) {
      const noise = (values[cell] as number) - (exact[cell] as number);
      noises.push(noise);
      const surprise = surprising(noise, uniformUnit(bits));
      for (const sum of exact[cell] === 0 ? [all, empty, own] : [all, own]) {
        sum.sum += surprise;
        sum.cells += 1;
      }
    }
    each &&= plausible(own, measurements.length);
  }
  const limit = twoSidedZ(FALSE_ALARM / Math.max(1, truth.groups.length));
  const known = truth.groups.every((exact, i) => {
    const { value, variance } = released.groups[i] ?? { value: Number.NaN, variance: 1 };
    return Math.abs(value - exact) <= limit * Math.sqrt(variance + 1);
  });
  return [
    { name: 'shape', passed: shape },
    { name: 'size', passed: each && plausible(all, 1) },
    { name: 'empty', passed: empty.cells === 0 || plausible(empty, 1) },
    { name: 'repeated', passed: !repeatedStretch(noises, smallest) },
    { name: 'unbiased', passed: isUnbiased(released.estimates, sizes, measurements) },
    { name: 'known', passed: known },
  ];
}

/** Every table has exactly the cells of the public domain, whoever is in the data. */
function hasShape({ measurements }: ResidualEstimator, sizes: readonly number[]): boolean {
  return measurements.every(
    ({ clique, values }) =>
      clique.every((column) => column < sizes.length) && values.length === cellsOf(clique, sizes),
  );
}

/** The published counts are those that follow from the noisy tables: nothing is cut at zero. */
function isUnbiased(
  estimates: ResidualEstimator,
  sizes: readonly number[],
  measurements: readonly Measurement[],
): boolean {
  const again = new ResidualEstimator(sizes, measurements);
  return measurements.every(({ clique: [i, j, more] }) => {
    if (i === undefined || more !== undefined) return true;
    const [one, other] =
      j === undefined
        ? [estimates.column(i), again.column(i)]
        : [estimates.pair(i, j), again.pair(i, j)];
    return (
      one.variance === other.variance && one.values.every((v, cell) => v === other.values[cell])
    );
  });
}
