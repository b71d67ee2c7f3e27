import { digitOf } from './classes.ts';
import type { Recoded } from './evaluate-node.ts';

/**
 * The key columns of every row, recoded and blanked. Where the blank class must be topped up, the
 * first rows of the class named are blanked whole: rows are in random order, so this is a random draw.
 */
export function recodeRows(
  { shape, keys, topUp }: Recoded,
  classOf: Int32Array,
): readonly Uint16Array[] {
  const columns = shape.radices.map((_, j) => {
    const ofClass = Uint16Array.from(keys, (key) => digitOf(key, shape, j));
    return Uint16Array.from(classOf, (id) => ofClass[id] as number);
  });
  if (topUp === undefined) return columns;
  let left = topUp.rows;
  for (let row = 0; row < classOf.length && left > 0; row++) {
    if (keys[classOf[row] as number] !== topUp.key) continue;
    for (const column of columns) column[row] = 0;
    left -= 1;
  }
  return columns;
}
