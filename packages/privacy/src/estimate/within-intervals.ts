import { toSimplex } from './simplex.ts';

const STEPS = 100;

/**
 * The table nearest to unbiased values (or to what they are drawn `towards`) that has the given total,
 * no negative cell and every cell within `reach` of its value (in the same unit), so that no cell is
 * moved out of its interval to make room for the noise of others. Where no such table exists, the
 * nearest one without the last condition. Masked cells stay zero. Post-processing.
 */
export function withinIntervals(
  values: ArrayLike<number>,
  total: number,
  reach: number,
  mask?: ArrayLike<number>,
  towards: ArrayLike<number> = values,
): Float64Array {
  const open = Uint8Array.from(values, (_, i) => (mask === undefined || mask[i] !== 0 ? 1 : 0));
  const low = Float64Array.from(values, (value, i) =>
    open[i] === 1 ? Math.max(0, value - reach) : 0,
  );
  const high = Float64Array.from(values, (value, i) =>
    open[i] === 1 ? Math.max(0, value + reach) : 0,
  );
  if (sumOf(low) > total || sumOf(high) < total) return toSimplex(towards, total, mask);
  const shifted = (shift: number) =>
    Float64Array.from(towards, (value, i) =>
      Math.min(high[i] as number, Math.max(low[i] as number, value - shift)),
    );
  let [below, above] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    below = Math.min(below, (towards[i] as number) - (high[i] as number));
    above = Math.max(above, (towards[i] as number) - (low[i] as number));
  }
  for (let step = 0; step < STEPS && above - below > 1e-9; step++) {
    const middle = (below + above) / 2;
    if (sumOf(shifted(middle)) > total) below = middle;
    else above = middle;
  }
  return rescaled(shifted(above), total);
}

const sumOf = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

/** Takes away what the bisection left, which is far below one person. */
function rescaled(values: Float64Array, total: number): Float64Array {
  const sum = sumOf(values);
  return sum > 0 ? values.map((value) => (value * total) / sum) : values;
}
