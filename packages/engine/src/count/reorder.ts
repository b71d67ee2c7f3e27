/**
 * The same counts with the axes in ascending order of `columns`: the row-major order of a clique.
 * `sizes` belong to `columns`; the tensor itself is returned when it is in that order already.
 */
export function reorder(
  tensor: Int32Array,
  columns: readonly number[],
  sizes: readonly number[],
): Int32Array {
  const order = columns.map((_, axis) => axis).sort((a, b) => columns[a]! - columns[b]!);
  if (order.every((axis, i) => axis === i)) return tensor;
  const strides = sizes.map((_, axis) => sizes.slice(axis + 1).reduce((p, size) => p * size, 1));
  const pad = 3 - order.length;
  const size = (i: number) => (i < pad ? 1 : sizes[order[i - pad]!]!);
  const stride = (i: number) => (i < pad ? 0 : strides[order[i - pad]!]!);
  const out = new Int32Array(tensor.length);
  let to = 0;
  for (let a = 0; a < size(0); a++) {
    for (let b = 0; b < size(1); b++) {
      const from = a * stride(0) + b * stride(1);
      to = copyStrided(tensor, from, stride(2), size(2), out, to);
    }
  }
  return out;
}

function copyStrided(
  tensor: Int32Array,
  from: number,
  stride: number,
  count: number,
  out: Int32Array,
  to: number,
): number {
  for (let i = 0; i < count; i++) out[to + i] = tensor[from + Math.imul(i, stride)]!;
  return to + count;
}
