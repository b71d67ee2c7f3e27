import type { CodedColumn } from '../coded-table.ts';

/**
 * Adds every row to the histogram over three coded columns: cell `(z, x, y)`, `y` fastest.
 * `x`, `y` and `z` have one length; `ny` is the size of `y` and `nxy` that of `x` times `y`.
 */
export function countOne(
  x: CodedColumn,
  y: CodedColumn,
  ny: number,
  nxy: number,
  z: CodedColumn,
  out: Int32Array,
): void {
  for (let row = 0; row < x.length; row++) {
    out[Math.imul(z[row]!, nxy) + Math.imul(x[row]!, ny) + y[row]!]!++;
  }
}

/** {@link countOne} for two third columns in one pass: independent increments overlap. */
export function countTwo(
  x: CodedColumn,
  y: CodedColumn,
  ny: number,
  nxy: number,
  z0: CodedColumn,
  z1: CodedColumn,
  out0: Int32Array,
  out1: Int32Array,
): void {
  for (let row = 0; row < x.length; row++) {
    const base = Math.imul(x[row]!, ny) + y[row]!;
    out0[Math.imul(z0[row]!, nxy) + base]!++;
    out1[Math.imul(z1[row]!, nxy) + base]!++;
  }
}
