import { KeyTable } from './key-table.ts';

/** Keys are packed into one whole number, so their combinations must stay below this. */
export const MOST_COMBINATIONS = 2 ** 53;

/** What a packed key is made of: column j has `radices[j]` values and the weight `strides[j]`. */
export interface KeyShape {
  readonly radices: readonly number[];
  readonly strides: readonly number[];
}

/** Throws `RangeError` when there are more than `MOST_COMBINATIONS` combinations. */
export function keyShape(radices: readonly number[]): KeyShape {
  const strides: number[] = [];
  let stride = 1;
  for (const radix of radices) {
    strides.push(stride);
    stride *= radix;
  }
  if (stride >= MOST_COMBINATIONS) throw new RangeError('too many combinations of key columns');
  return { radices, strides };
}

/** The value of column `j` in a packed key. */
export const digitOf = (key: number, { radices, strides }: KeyShape, j: number): number =>
  Math.floor(key / (strides[j] as number)) % (radices[j] as number);

/** Rows with the same values in every column, as one class. */
export interface Classes {
  readonly shape: KeyShape;
  readonly keys: Float64Array;
  /** Rows of each class. */
  readonly counts: Int32Array;
  /** The class of each row. */
  readonly of: Int32Array;
}

/** Groups rows by packed keys, one pass. O(rows · columns). */
export function classesOf(
  columns: readonly ArrayLike<number>[],
  sizes: readonly number[],
): Classes {
  const shape = keyShape(sizes);
  const rows = columns[0]?.length ?? 0;
  const packed = new Float64Array(rows);
  for (const [j, column] of columns.entries()) {
    const stride = shape.strides[j] as number;
    for (let row = 0; row < rows; row++) {
      packed[row] = (packed[row] as number) + stride * (column[row] as number);
    }
  }
  const table = new KeyTable(Math.min(rows, 1 << 16));
  const of = new Int32Array(rows);
  for (let row = 0; row < rows; row++) of[row] = table.idOf(packed[row] as number);
  const counts = new Int32Array(table.size);
  for (const id of of) counts[id] = (counts[id] as number) + 1;
  return { shape, keys: table.keys(), counts, of };
}

/** The rows of each class, one after another: class c has `rows[starts[c]]` to `rows[starts[c + 1]]`. */
export function rowsByClass(
  of: Int32Array,
  classes: number,
): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(classes + 1);
  for (const id of of) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let c = 0; c < classes; c++) {
    starts[c + 1] = (starts[c + 1] as number) + (starts[c] as number);
  }
  const next = starts.slice();
  const rows = new Int32Array(of.length);
  for (let row = 0; row < of.length; row++) {
    const id = of[row] as number;
    rows[next[id] as number] = row;
    next[id] = (next[id] as number) + 1;
  }
  return { starts, rows };
}
