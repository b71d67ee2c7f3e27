import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
import { asReleased, type Released } from './as-released.ts';
import type { Patterns } from './shared-patterns.ts';

/** A standard normal number (polar method of Marsaglia). Not exact: for post-processing only. */
function normal(bits: SecureBits): number {
  for (;;) {
    const [x, y] = [2 * uniformUnit(bits) - 1, 2 * uniformUnit(bits) - 1];
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/**
 * A released table with fresh noise of the given variance on top, from which one of several synthetic
 * files is made: the files then differ as releases would (parametric bootstrap). It costs nothing,
 * being a function of what is released and of chance. Source: docs/method/combining.md.
 */
export function perturbed(
  bits: SecureBits,
  table: Released<ArrayLike<number>>,
  variance: number,
): Released<Float64Array> {
  const sd = Math.sqrt(variance);
  return asReleased(Float64Array.from(table, (value) => value + sd * normal(bits)));
}

/** The same of one number that carries its variance. */
export function perturbedNumber<T extends { readonly value: number; readonly variance: number }>(
  bits: SecureBits,
  number: Released<T>,
): Released<T> {
  return asReleased({ ...number, value: number.value + Math.sqrt(number.variance) * normal(bits) });
}

/** The same of how many people share each record; which records these are stays as it is. */
export function perturbedPatterns(
  bits: SecureBits,
  patterns: Released<Patterns>,
): Released<Patterns> {
  const people = perturbed(bits, asReleased(patterns.people), patterns.variance);
  return asReleased({ ...patterns, people });
}
