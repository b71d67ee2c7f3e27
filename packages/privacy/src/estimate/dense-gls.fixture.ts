import { allPairs, type Clique, cellsOf, projection } from './clique.ts';
import type { Measurement } from './residual.ts';

/** Solves a·x = b for every column of b, by elimination with pivots; b is overwritten. */
function solve(a: number[][], b: number[][]): number[][] {
  const n = a.length;
  for (let k = 0; k < n; k++) {
    let pivot = k;
    for (let r = k + 1; r < n; r++) if (Math.abs(a[r]![k]!) > Math.abs(a[pivot]![k]!)) pivot = r;
    [a[k], a[pivot]] = [a[pivot]!, a[k]!];
    [b[k], b[pivot]] = [b[pivot]!, b[k]!];
    for (let r = 0; r < n; r++) {
      if (r === k) continue;
      const factor = a[r]![k]! / a[k]![k]!;
      if (factor === 0) continue;
      for (let c = k; c < n; c++) a[r]![c]! -= factor * a[k]![c]!;
      for (let c = 0; c < b[r]!.length; c++) b[r]![c]! -= factor * b[k]![c]!;
    }
  }
  return b.map((row, k) => row.map((value) => value / a[k]![k]!));
}

/**
 * The joint table as a linear function of an overall level, one effect for each category but the
 * first, and one for each pair of such categories in two columns: one row a cell.
 */
function effects(sizes: readonly number[]): readonly (readonly number[])[] {
  const all = sizes.map((_, i) => i);
  const columns = all.map((column) => projection(all, [column], sizes));
  return Array.from({ length: cellsOf(all, sizes) }, (_, cell) => {
    const dummies = all.map((column) =>
      Array.from({ length: sizes[column]! - 1 }, (__, k) =>
        columns[column]![cell] === k + 1 ? 1 : 0,
      ),
    );
    const pairs = allPairs(sizes.length).flatMap(([i, j]) =>
      dummies[i]!.flatMap((a) => dummies[j]!.map((b) => a * b)),
    );
    return [1, ...dummies.flat(), ...pairs];
  });
}

/** The rows of `matrix` summed over the cells of a clique. */
function summed(
  matrix: readonly (readonly number[])[],
  clique: Clique,
  sizes: readonly number[],
): number[][] {
  const map = projection([...sizes.keys()], clique, sizes);
  const sums = Array.from({ length: cellsOf(clique, sizes) }, () => matrix[0]!.map(() => 0));
  matrix.forEach((row, cell) => {
    row.forEach((value, k) => {
      sums[map[cell]!]![k]! += value;
    });
  });
  return sums;
}

/**
 * Estimates of the table over `wanted` by generalised least squares, with the matrices written out.
 * Every pair of columns must have been measured.
 */
export function denseGls(
  sizes: readonly number[],
  measurements: readonly Measurement[],
  wanted: Clique,
): { readonly values: readonly number[]; readonly variances: readonly number[] } {
  const design = effects(sizes);
  const unknowns = design[0]!.map((_, k) => k);
  const normal = unknowns.map(() => unknowns.map(() => 0));
  const right = unknowns.map(() => 0);
  for (const { clique, values, sigma2 } of measurements) {
    summed(design, clique, sizes).forEach((row, cell) => {
      for (const k of unknowns) {
        right[k]! += (row[k]! * values[cell]!) / sigma2;
        for (const l of unknowns) normal[k]![l]! += (row[k]! * row[l]!) / sigma2;
      }
    });
  }
  const identity = unknowns.map((k) => unknowns.map((l) => (k === l ? 1 : 0)));
  const inverse = solve(normal, identity);
  const found = inverse.map((row) => row.reduce((sum, value, k) => sum + value * right[k]!, 0));
  const rows = summed(design, wanted, sizes);
  return {
    values: rows.map((row) => row.reduce((sum, value, k) => sum + value * found[k]!, 0)),
    variances: rows.map((row) =>
      row.reduce(
        (sum, value, k) =>
          sum + value * inverse[k]!.reduce((inner, entry, l) => inner + entry * row[l]!, 0),
        0,
      ),
    ),
  };
}
