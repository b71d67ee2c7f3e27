import fc from 'fast-check';
import type { CodedTable } from '../coded-table.ts';
import type { Clique } from './clique.ts';

/** One loop, one clique: what every faster way must agree with. */
export function naiveTable(table: CodedTable, clique: Clique): Int32Array {
  const cells = clique.reduce((product, column) => product * table.sizes[column]!, 1);
  const counts = new Int32Array(cells);
  for (let row = 0; row < table.rows; row++) {
    let cell = 0;
    for (const column of clique) cell = cell * table.sizes[column]! + table.columns[column]![row]!;
    counts[cell]!++;
  }
  return counts;
}

/** Some tables: few and many columns, sizes from 1 up, both widths, down to no row at all. */
export const someSizes = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
    fc.integer({ min: 1, max: 40 }),
  ),
  { minLength: 1, maxLength: 9 },
);

export function someTable(sizes: readonly number[]): fc.Arbitrary<CodedTable> {
  return fc
    .record({ rows: fc.nat({ max: 60 }), wide: fc.boolean(), seed: fc.nat() })
    .map(({ rows, wide, seed }) => tableOf(sizes, rows, seed, wide));
}

/** A skewed table that is the same for the same `seed`. */
export function tableOf(
  sizes: readonly number[],
  rows: number,
  seed: number,
  wide = false,
): CodedTable {
  let state = seed >>> 0;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const columns = sizes.map((size) => {
    const column = wide || size > 256 ? new Uint16Array(rows) : new Uint8Array(rows);
    for (let row = 0; row < rows; row++) column[row] = Math.floor(size * random() ** 2);
    return column;
  });
  return { rows, sizes, columns };
}
