/**
 * A table without negative cells and with the given total: what negative cells have too little is
 * taken from the smallest positive ones, one after the other, and the others stay as they are. Where
 * there is noise in many empty cells, those that are large keep their expected number so, while the
 * nearest table in the sum of squares (`toSimplex`) takes from each of them. Masked cells stay zero.
 * Where there is less than the total, what is missing is spread in proportion; where no cell is above
 * zero, all stay zero. Post-processing.
 *
 * Source: after Norm-Cut of Wang et al. 2020, "Locally Differentially Private Frequency Estimation
 * with Consistency", NDSS; the last cell is made smaller instead of zero.
 */
export function normCut(
  values: ArrayLike<number>,
  total: number,
  mask?: ArrayLike<number>,
): Float64Array {
  const table = Float64Array.from(values, (value, cell) =>
    mask !== undefined && mask[cell] === 0 ? 0 : Math.max(0, value),
  );
  let excess = table.reduce((a, b) => a + b, 0) - total;
  const smallestFirst = [...table.keys()]
    .filter((cell) => (table[cell] as number) > 0)
    .sort((a, b) => (table[a] as number) - (table[b] as number));
  for (const cell of smallestFirst) {
    if (excess <= 0) break;
    const taken = Math.min(excess, table[cell] as number);
    table[cell] = (table[cell] as number) - taken;
    excess -= taken;
  }
  const sum = table.reduce((a, b) => a + b, 0);
  return sum > 0 ? table.map((value) => (value / sum) * total) : table;
}
