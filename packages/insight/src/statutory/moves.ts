const NOTHING = 1e-9;

/**
 * All ways in which numbers can change together while no equation does: a basis of the null space of
 * `equations`, one vector a free unknown. Gauss and Jordan's elimination.
 */
export function movesOf(
  equations: readonly (readonly number[])[],
  unknowns: number,
): readonly (readonly number[])[] {
  const rows = equations.map((row) => Float64Array.from(row));
  const pivots: number[] = [];
  for (let column = 0; column < unknowns && pivots.length < rows.length; column++) {
    const done = pivots.length;
    const found = rows.findIndex((row, r) => r >= done && Math.abs(row[column]!) > NOTHING);
    if (found < 0) continue;
    [rows[done], rows[found]] = [rows[found]!, rows[done]!];
    const pivot = rows[done]!;
    const scale = pivot[column]!;
    for (let c = 0; c < unknowns; c++) pivot[c]! /= scale;
    for (const [r, row] of rows.entries()) {
      const times = row[column]!;
      if (r === done || Math.abs(times) <= NOTHING) continue;
      for (let c = 0; c < unknowns; c++) row[c]! -= times * pivot[c]!;
    }
    pivots.push(column);
  }
  const isPivot = new Set(pivots);
  const free = [...Array(unknowns).keys()].filter((column) => !isPivot.has(column));
  return free.map((column) => {
    const move = Array<number>(unknowns).fill(0);
    move[column] = 1;
    for (const [r, pivot] of pivots.entries()) move[pivot] = 0 - rows[r]![column]!;
    return move;
  });
}
