/** Rows in each cell of a table over one or two columns, row-major. */
export function tableOf(
  rows: readonly Uint16Array[],
  [i, j]: readonly [number] | readonly [number, number],
  sizes: readonly number[],
): Float64Array {
  const first = rows[i] as Uint16Array;
  const width = j === undefined ? 1 : (sizes[j] as number);
  const second = j === undefined ? undefined : (rows[j] as Uint16Array);
  const table = new Float64Array((sizes[i] as number) * width);
  for (let row = 0; row < first.length; row++) {
    const cell =
      (first[row] as number) * width + (second === undefined ? 0 : (second[row] as number));
    table[cell] = (table[cell] as number) + 1;
  }
  return table;
}
