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
  const small = compressions.map((one) => one.size);
  const strides = stridesOf(clique, sizes);
  const smallStrides = stridesOf(clique, small);
  const parts = clique.map((column) => partsOf(compressions[column] as Compression));
  return Float64Array.from({ length: cellsOf(clique, sizes) }, (_, cell) => {
    let source = 0;
    let part = 1;
    for (let i = 0; i < clique.length; i++) {
      const column = clique[i] as number;
      const category = Math.floor(cell / (strides[i] as number)) % (sizes[column] as number);
      const { to } = compressions[column] as Compression;
      source += (to[category] as number) * (smallStrides[i] as number);
      part *= parts[i]?.[category] as number;
    }
    return part * (table[source] as number);
  });
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

/** Sums a table over merged categories. */
export function compressTable(
  table: Float64Array,
  clique: Clique,
  sizes: readonly number[],
  compressions: readonly Compression[],
): Float64Array {
  const small = sizes.map((_, column) => (compressions[column] as Compression).size);
  const strides = stridesOf(clique, sizes);
  const smallStrides = stridesOf(clique, small);
  const result = new Float64Array(cellsOf(clique, small));
  for (let cell = 0; cell < table.length; cell++) {
    let target = 0;
    for (let i = 0; i < clique.length; i++) {
      const column = clique[i] as number;
      const category = Math.floor(cell / (strides[i] as number)) % (sizes[column] as number);
      const { to } = compressions[column] as Compression;
      target += (to[category] as number) * (smallStrides[i] as number);
    }
    result[target] = (result[target] as number) + (table[cell] as number);
  }
  return result;
}
