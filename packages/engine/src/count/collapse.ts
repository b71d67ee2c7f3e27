/**
 * Sums one axis of a tensor down to fewer categories. The tensor has `outer` × `map.length` × `inner`
 * cells, the last fastest; category `j` of the middle axis becomes `map[j]`, below `size`.
 */
export function collapse(
  tensor: Int32Array,
  outer: number,
  map: Uint16Array,
  inner: number,
  size: number,
): Int32Array {
  const out = new Int32Array(outer * size * inner);
  if (inner === 1) collapseLast(tensor, map, size, out);
  else collapseMiddle(tensor, outer, map, inner, size, out);
  return out;
}

function collapseMiddle(
  tensor: Int32Array,
  outer: number,
  map: Uint16Array,
  inner: number,
  size: number,
  out: Int32Array,
): void {
  let from = 0;
  for (let o = 0; o < outer; o++) {
    for (let j = 0; j < map.length; j++) {
      const to = Math.imul(Math.imul(o, size) + map[j]!, inner);
      for (let i = 0; i < inner; i++) out[to + i]! += tensor[from++]!;
    }
  }
}

function collapseLast(tensor: Int32Array, map: Uint16Array, size: number, out: Int32Array): void {
  let from = 0;
  for (let to = 0; to < out.length; to += size) {
    for (let j = 0; j < map.length; j++) out[to + map[j]!]! += tensor[from++]!;
  }
}
