import type { Pass } from './plan.ts';
import type { PassCodes } from './tables-of.ts';

/** The cell number of every row in a sparse pass's only clique, ascending; exact up to 65,536³ cells. */
export function sortedCells(pass: Pass, codes: PassCodes): Float64Array {
  const [x, y, z] = codes;
  const ny = pass.pair[1].size;
  const nz = pass.thirds[0]!.block.size;
  const cells = new Float64Array(x!.length);
  for (let row = 0; row < cells.length; row++) {
    cells[row] = (x![row]! * ny + y![row]!) * nz + z![row]!;
  }
  return cells.sort();
}

/** How many cells exactly one row is in. */
export function onesAmong(cells: Float64Array): number {
  let ones = 0;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] !== cells[i - 1] && cells[i] !== cells[i + 1]) ones++;
  }
  return ones;
}

/** Σ |a·`weightA` − b·`weightB`| over the counts of two ascending lists of cells. */
export function distanceAmong(
  a: Float64Array,
  b: Float64Array,
  weightA: number,
  weightB: number,
): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length || j < b.length) {
    const cell = Math.min(a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY);
    const [startA, startB] = [i, j];
    while (a[i] === cell) i++;
    while (b[j] === cell) j++;
    sum += Math.abs((i - startA) * weightA - (j - startB) * weightB);
  }
  return sum;
}
