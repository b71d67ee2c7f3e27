/** How combinations of recorded values in two files compare, over one or several sets of columns. */
export interface Overlap {
  /** Combinations that somebody has in either file. */
  readonly union: number;
  /** Σ |a − b| over the union. */
  readonly absoluteError: number;
  readonly inFirst: number;
  readonly inSecond: number;
  readonly inBoth: number;
}

/** The numbers of an `Overlap` in a row, in the order of its fields. */
export const OVERLAP_WIDTH = 5;

/** 1 for each cell in which every column has a recorded category, beyond its leading blanks. */
export function recordedCells(sizes: readonly number[], blanks: readonly number[]): Uint8Array {
  let mask = Uint8Array.of(1);
  sizes.forEach((size, i) => {
    const next = new Uint8Array(mask.length * size);
    mask.forEach((value, cell) => {
      next.fill(value, cell * size + (blanks[i] ?? 0), (cell + 1) * size);
    });
    mask = next;
  });
  return mask;
}

/** The overlap of two tables of one shape, as numbers in a row; unmasked cells do not count. */
export function overlapOf(a: Int32Array, b: Int32Array, mask: Uint8Array): readonly number[] {
  let [union, error, first, second, both] = [0, 0, 0, 0, 0];
  for (let cell = 0; cell < a.length; cell++) {
    const [x, y] = [a[cell]!, b[cell]!];
    if (mask[cell] === 0 || (x === 0 && y === 0)) continue;
    union++;
    error += Math.abs(x - y);
    if (x > 0) first++;
    if (y > 0) second++;
    if (x > 0 && y > 0) both++;
  }
  return [union, error, first, second, both];
}

/** The same over two ascending lists of cells; `recorded` says which cells count. */
export function overlapAmong(
  a: Float64Array,
  b: Float64Array,
  recorded: (cell: number) => boolean,
): readonly number[] {
  let [i, j] = [0, 0];
  let [union, error, first, second, both] = [0, 0, 0, 0, 0];
  while (i < a.length || j < b.length) {
    const cell = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    const [startA, startB] = [i, j];
    while (a[i] === cell) i++;
    while (b[j] === cell) j++;
    if (!recorded(cell)) continue;
    const [x, y] = [i - startA, j - startB];
    union++;
    error += Math.abs(x - y);
    if (x > 0) first++;
    if (y > 0) second++;
    if (x > 0 && y > 0) both++;
  }
  return [union, error, first, second, both];
}

/** Adds up numbers in a row from `start`. */
export function addOverlap(sum: Overlap, values: ArrayLike<number>, start: number): Overlap {
  return {
    union: sum.union + values[start]!,
    absoluteError: sum.absoluteError + values[start + 1]!,
    inFirst: sum.inFirst + values[start + 2]!,
    inSecond: sum.inSecond + values[start + 3]!,
    inBoth: sum.inBoth + values[start + 4]!,
  };
}

export const NO_OVERLAP: Overlap = {
  union: 0,
  absoluteError: 0,
  inFirst: 0,
  inSecond: 0,
  inBoth: 0,
};
