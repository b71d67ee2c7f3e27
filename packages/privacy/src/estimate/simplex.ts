/**
 * The nearest table with the given total and no negative cell: a common amount is taken off every
 * cell and what falls below zero becomes zero. Masked cells stay zero.
 */
export function toSimplex(
  values: ArrayLike<number>,
  total: number,
  mask?: ArrayLike<number>,
): Float64Array {
  const result = new Float64Array(values.length);
  if (total <= 0) return result;
  const open: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (mask === undefined || (mask[i] as number) !== 0) open.push(values[i] as number);
  }
  open.sort((a, b) => b - a);
  let sum = 0;
  let shift = 0;
  for (let k = 0; k < open.length; k++) {
    sum += open[k] as number;
    const candidate = (sum - total) / (k + 1);
    if (k + 1 < open.length && (open[k + 1] as number) > candidate) continue;
    shift = candidate;
    break;
  }
  for (let i = 0; i < values.length; i++) {
    if (mask !== undefined && (mask[i] as number) === 0) continue;
    result[i] = Math.max(0, (values[i] as number) - shift);
  }
  return result;
}
