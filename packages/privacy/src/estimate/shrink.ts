/** Thresholds tried between none and the universal one. */
const STEPS = 40;

/**
 * Noisy values with the same variance, drawn towards a baseline: a cell that differs from it by at
 * most t standard deviations becomes the baseline, and of a larger difference z the part t²/z is
 * taken away (non-negative garrote). t is the threshold, at most √(2 ln cells), with the smallest
 * unbiased estimate of the squared error, so that a table full of signal keeps it and a table of noise
 * becomes its baseline. Post-processing.
 *
 * Source: Gao 1998, "Wavelet shrinkage denoising using the non-negative garrote", Journal of
 * Computational and Graphical Statistics 7(4); Stein 1981 for the estimate of the error.
 */
export function shrinkTowards(
  values: Float64Array,
  variance: number,
  baseline: Float64Array,
): Float64Array {
  const sd = Math.sqrt(variance);
  const gaps = values.map((value, cell) => (value - (baseline[cell] as number)) / sd);
  const t = garroteThreshold(gaps);
  return gaps.map((gap, cell) => {
    const kept = Math.abs(gap) > t ? gap - (t * t) / gap : 0;
    return (baseline[cell] as number) + sd * kept;
  });
}

/** The threshold for differences in standard deviations. */
export function garroteThreshold(gaps: Float64Array): number {
  const sizes = Float64Array.from(gaps, Math.abs).sort();
  const squaresBelow = new Float64Array(sizes.length + 1);
  const inverseAbove = new Float64Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) {
    squaresBelow[i + 1] = (squaresBelow[i] as number) + (sizes[i] as number) ** 2;
  }
  for (let i = sizes.length - 1; i >= 0; i--) {
    const size = sizes[i] as number;
    inverseAbove[i] = (inverseAbove[i + 1] as number) + (size > 0 ? size ** -2 : 0);
  }
  const largest = Math.sqrt(2 * Math.log(Math.max(2, sizes.length)));
  let [best, least] = [largest, Number.POSITIVE_INFINITY];
  let below = 0;
  for (let step = 0; step <= STEPS; step++) {
    const t = (largest * step) / STEPS;
    while (below < sizes.length && (sizes[below] as number) <= t) below += 1;
    const risk =
      (squaresBelow[below] as number) -
      below +
      (sizes.length - below) +
      (t ** 4 + 2 * t ** 2) * (inverseAbove[below] as number);
    if (risk < least) [best, least] = [t, risk];
  }
  return best;
}
