import { HaarBasis } from './haar.ts';

/** Thresholds tried between none and the universal one. */
const STEPS = 40;

/** With fewer categories along one side of a table, neighbours are not asked whether they are alike. */
export const LEAST_ALIKE = 8;
/** Where ranges of categories are cut in two. The mean over several places shows no edges. */
const CUTS = [1 / 2, 2 / 5, 3 / 5] as const;

/**
 * Noisy values with the same variance, drawn towards a baseline: a cell that differs from it by at
 * most t standard deviations becomes the baseline, and of a larger difference z the part t²/z is
 * taken away (non-negative garrote). t is the threshold, at most √(2 ln cells), with the smallest
 * unbiased estimate of the squared error, so that a table full of signal keeps it and a table of noise
 * becomes its baseline. Post-processing.
 *
 * Of a table with `width` columns, the same is tried with differences of neighbouring ranges of rows, of
 * columns, or of both (Haar wavelets) in the place of cells; what has the smallest estimate is taken.
 * Where ages, years or amounts in a row are alike, that tells signal from noise far better; where
 * the order of categories means nothing, cells win.
 *
 * Source: Gao 1998, "Wavelet shrinkage denoising using the non-negative garrote", Journal of
 * Computational and Graphical Statistics 7(4); Stein 1981 for the estimate of the error.
 */
export function shrinkTowards(
  values: Float64Array,
  variance: number,
  baseline: Float64Array,
  width?: number,
): Float64Array {
  const sd = Math.sqrt(variance);
  const gaps = values.map((value, cell) => (value - (baseline[cell] as number)) / sd);
  const kept = width === undefined ? garrote(gaps).kept : smoothGarrote(gaps, width);
  return kept.map((gap, cell) => (baseline[cell] as number) + sd * gap);
}

interface Kept {
  readonly kept: Float64Array;
  /** Estimate of the squared error. */
  readonly risk: number;
}

function garrote(gaps: Float64Array): Kept {
  const { t, risk } = bestThreshold(gaps);
  return { kept: gaps.map((gap) => (Math.abs(gap) > t ? gap - (t * t) / gap : 0)), risk };
}

/** The sides of a table along which neighbours are compared. */
interface Sides {
  readonly rows: boolean;
  readonly columns: boolean;
}

function smoothGarrote(gaps: Float64Array, width: number): Float64Array {
  const along = (size: number) => (size >= LEAST_ALIKE ? [false, true] : [false]);
  const ways = along(gaps.length / width).flatMap((rows) =>
    along(width).map((columns): Sides => ({ rows, columns })),
  );
  const [cells, ...others] = ways.map((sides) => ({ sides, ...alongSides(gaps, width, sides) }));
  let best = cells as (typeof others)[number];
  for (const other of others) if (other.risk < best.risk) best = other;
  if (best === cells) return best.kept;
  const all = CUTS.slice(1).map((cut) => alongSides(gaps, width, best.sides, cut).kept);
  return best.kept.map(
    (gap, cell) => all.reduce((sum, kept) => sum + (kept[cell] as number), gap) / CUTS.length,
  );
}

function alongSides(gaps: Float64Array, width: number, sides: Sides, cut: number = CUTS[0]): Kept {
  const height = gaps.length / width;
  const table = gaps.slice();
  const rows = sides.rows ? new HaarBasis(height, cut) : undefined;
  const columns = sides.columns ? new HaarBasis(width, cut) : undefined;
  if (rows) for (let c = 0; c < width; c++) rows.forward(table, c, width);
  if (columns) for (let r = 0; r < height; r++) columns.forward(table, r * width, 1);
  const { kept, risk } = garrote(table);
  if (columns) for (let r = 0; r < height; r++) columns.backward(kept, r * width, 1);
  if (rows) for (let c = 0; c < width; c++) rows.backward(kept, c, width);
  return { kept, risk };
}

/** The threshold for differences in standard deviations. */
export const garroteThreshold = (gaps: Float64Array): number => bestThreshold(gaps).t;

function bestThreshold(gaps: Float64Array): { readonly t: number; readonly risk: number } {
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
  return { t: best, risk: least };
}
