/**
 * The same counts with the axes in ascending order of `columns`: the row-major order of a clique.
 * `sizes` belong to `columns`, of which there are at most three; the tensor itself is returned when
 * it is in that order already.
 */
export function reorder(
  tensor: Int32Array,
  columns: readonly number[],
  sizes: readonly number[],
): Int32Array {
  const order = columns.map((_, axis) => axis).sort((a, b) => columns[a]! - columns[b]!);
  if (order.every((axis, i) => axis === i)) return tensor;
  const axes = order.map((axis) => ({
    size: sizes[axis]!,
    stride: sizes.slice(axis + 1).reduce((product, size) => product * size, 1),
  }));
  while (axes.length < 3) axes.unshift({ size: 1, stride: 0 });
  const [a, b, c] = axes;
  return permuted(tensor, a!, b!, c!);
}

interface Axis {
  readonly size: number;
  readonly stride: number;
}

function permuted(tensor: Int32Array, a: Axis, b: Axis, c: Axis): Int32Array {
  const out = new Int32Array(tensor.length);
  const { size, stride } = c;
  let to = 0;
  for (let i = 0; i < a.size; i++) {
    for (let j = 0; j < b.size; j++) {
      let from = Math.imul(i, a.stride) + Math.imul(j, b.stride);
      for (let k = 0; k < size; k++) {
        out[to++] = tensor[from]!;
        from += stride;
      }
    }
  }
  return out;
}
