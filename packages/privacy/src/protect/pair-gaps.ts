import type { Target } from '../model/calibrated-tree.ts';

/**
 * How far the pairs of released rows are from their targets: for each pair the share of people that
 * would have to move (total variation distance), in [0, 1]. Post-processing.
 */
export function pairGaps(
  rows: readonly Uint16Array[],
  sizes: readonly number[],
  pairs: readonly (readonly [number, number])[],
  targets: readonly Target[],
): Float64Array {
  const count = rows[0]?.length ?? 0;
  return Float64Array.from(pairs, ([i, j], at) => {
    const target = (targets[at] as Target).table;
    const table = new Float64Array(target.length);
    const [a, b] = [rows[i] as Uint16Array, rows[j] as Uint16Array];
    const width = sizes[j] as number;
    for (let row = 0; row < count; row++) {
      const cell = (a[row] as number) * width + (b[row] as number);
      table[cell] = (table[cell] as number) + 1;
    }
    let total = 0;
    for (const value of target) total += value;
    let distance = 0;
    for (let cell = 0; cell < table.length; cell++) {
      distance += Math.abs((table[cell] as number) / count - (target[cell] as number) / total);
    }
    return distance / 2;
  });
}
