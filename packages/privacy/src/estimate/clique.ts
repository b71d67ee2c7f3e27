/** Columns that are looked at together: indices in ascending order. */
export type Clique = readonly number[];

/** Number of cells of the table over a clique. */
export function cellsOf(clique: Clique, sizes: readonly number[]): number {
  return clique.reduce((cells, column) => cells * (sizes[column] as number), 1);
}

/** For each column of the clique, by how much the cell index grows with its category (row-major). */
export function stridesOf(clique: Clique, sizes: readonly number[]): readonly number[] {
  const strides = new Array<number>(clique.length).fill(1);
  for (let i = clique.length - 2; i >= 0; i--) {
    strides[i] = (strides[i + 1] as number) * (sizes[clique[i + 1] as number] as number);
  }
  return strides;
}

/** For each cell of `from`, the cell of `to` it falls into; `to` must be a subset of `from`. */
export function projection(from: Clique, to: Clique, sizes: readonly number[]): Int32Array {
  const map = new Int32Array(cellsOf(from, sizes));
  const toStrides = stridesOf(to, sizes);
  const weights = from.map((column) => {
    const at = to.indexOf(column);
    return at < 0 ? 0 : (toStrides[at] as number);
  });
  let filled = 1;
  for (let i = from.length - 1; i >= 0; i--) {
    const size = sizes[from[i] as number] as number;
    const weight = weights[i] as number;
    for (let value = 1; value < size; value++) {
      const shift = value * weight;
      const start = value * filled;
      for (let cell = 0; cell < filled; cell++) map[start + cell] = (map[cell] as number) + shift;
    }
    filled *= size;
  }
  return map;
}

export const pairKey = (i: number, j: number): string => (i < j ? `${i},${j}` : `${j},${i}`);

/** Every pair i < j of `count` columns, in lexicographic order. */
export function allPairs(count: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) pairs.push([i, j]);
  return pairs;
}
