import { type Clique, cellsOf, stridesOf } from '../estimate/clique.ts';

/** A column with at most this many categories is kept as it is. */
const SMALL_DOMAIN = 16;
/** A category is kept apart when its estimate is above this many standard deviations. */
const SIGNAL = 3;

/** How a column is made smaller for inference: rare categories share the last one. */
export interface Compression {
  readonly size: number;
  /** New category of every old one. */
  readonly to: Uint16Array;
  /** The old categories that share the last new one; empty when nothing was merged. */
  readonly rare: readonly number[];
  /** Weight of each rare category when rows are spread over them again. */
  readonly weights: Float64Array;
}

/**
 * Merges the categories whose released count cannot be told from noise. `values` are released
 * estimates with standard deviation `sd`; `fixed` keeps the column as it is.
 */
export function compression(values: Float64Array, sd: number, fixed: boolean): Compression {
  const to = new Uint16Array(values.length);
  const rare: number[] = [];
  let kept = 0;
  const small = fixed || values.length <= SMALL_DOMAIN;
  values.forEach((value, category) => {
    if (small || category === 0 || value > SIGNAL * sd) to[category] = kept++;
    else rare.push(category);
  });
  for (const category of rare) to[category] = kept;
  return {
    size: kept + (rare.length > 0 ? 1 : 0),
    to,
    rare,
    weights: Float64Array.from(rare, (category) => Math.max(0, values[category] as number)),
  };
}

/** Sums a table over merged categories. */
export function compressTable(
  table: Float64Array,
  clique: Clique,
  sizes: readonly number[],
  compressions: readonly Compression[],
): Float64Array {
  const result = new Float64Array(cellsOf(clique, smallSizes(compressions)));
  mergedCells(clique, sizes, compressions).forEach((target, cell) => {
    result[target] = (result[target] as number) + (table[cell] as number);
  });
  return result;
}

/**
 * Undoes `compressTable` as far as can be: what a merged category has is divided among the old ones by
 * their weights.
 */
export function expandTable(
  table: Float64Array,
  clique: Clique,
  sizes: readonly number[],
  compressions: readonly Compression[],
): Float64Array {
  const result = Float64Array.from(
    mergedCells(clique, sizes, compressions),
    (source) => table[source] as number,
  );
  const strides = stridesOf(clique, sizes);
  clique.forEach((column, i) => {
    const merged = compressions[column] as Compression;
    if (merged.rare.length === 0) return;
    const [parts, stride] = [partsOf(merged), strides[i] as number];
    for (let cell = 0; cell < result.length; cell++) {
      const category = Math.floor(cell / stride) % parts.length;
      result[cell] = (result[cell] as number) * (parts[category] as number);
    }
  });
  return result;
}

/** The share that each old category has of its new one. */
function partsOf({ to, rare, weights }: Compression): Float64Array {
  const parts = new Float64Array(to.length).fill(1);
  const sum = weights.reduce((a, b) => a + b, 0);
  rare.forEach((category, i) => {
    parts[category] = sum > 0 ? (weights[i] as number) / sum : 1 / rare.length;
  });
  return parts;
}

const smallSizes = (compressions: readonly Compression[]) => compressions.map((one) => one.size);

/** For each cell over the old categories, its cell over the merged ones. */
function mergedCells(
  clique: Clique,
  sizes: readonly number[],
  compressions: readonly Compression[],
): Int32Array {
  const strides = stridesOf(clique, sizes);
  const smallStrides = stridesOf(clique, smallSizes(compressions));
  const cells = new Int32Array(cellsOf(clique, sizes));
  clique.forEach((column, i) => {
    const { to } = compressions[column] as Compression;
    const [stride, small] = [strides[i] as number, smallStrides[i] as number];
    for (let cell = 0; cell < cells.length; cell++) {
      const category = Math.floor(cell / stride) % to.length;
      cells[cell] = (cells[cell] as number) + (to[category] as number) * small;
    }
  });
  return cells;
}
