/** How many counts are exactly 1. */
export function onesIn(table: Int32Array): number {
  let ones = 0;
  for (let cell = 0; cell < table.length; cell++) if (table[cell] === 1) ones++;
  return ones;
}

/** Σ |a·`weightA` − b·`weightB`| over two tables of one shape; exact below 2^53. */
export function distance(a: Int32Array, b: Int32Array, weightA: number, weightB: number): number {
  let sum = 0;
  for (let cell = 0; cell < a.length; cell++) {
    sum += Math.abs(a[cell]! * weightA - b[cell]! * weightB);
  }
  return sum;
}
