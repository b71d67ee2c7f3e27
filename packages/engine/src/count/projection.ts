import type { Block } from './block.ts';

/** How the codes of a block map to the codes of some of its columns, kept in block order. */
export interface Projection {
  readonly columns: readonly number[];
  readonly sizes: readonly number[];
  readonly size: number;
  /** For each code of the block, the code of `columns`; absent when nothing is dropped. */
  readonly map: Uint16Array | undefined;
}

/** The projection of `block` on those of its columns that `wanted` names. */
export function projectionOf(block: Block, wanted: readonly number[]): Projection {
  const kept = block.columns.map((column) => wanted.includes(column));
  const columns = block.columns.filter((_, i) => kept[i]);
  const sizes = block.sizes.filter((_, i) => kept[i]);
  const size = sizes.reduce((product, n) => product * n, 1);
  const map = kept.every(Boolean) ? undefined : mapOf(block, kept);
  return { columns, sizes, size, map };
}

function mapOf(block: Block, kept: readonly boolean[]): Uint16Array {
  const map = new Uint16Array(block.size);
  let stride = block.size;
  block.sizes.forEach((size, i) => {
    stride /= size;
    if (!kept[i]) return;
    for (let code = 0; code < block.size; code++) {
      map[code] = map[code]! * size + (Math.floor(code / stride) % size);
    }
  });
  return map;
}
