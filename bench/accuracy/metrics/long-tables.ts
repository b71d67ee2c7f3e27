import type { CodedTable } from '@tessera/engine';
import type { TablePair } from './combinations.ts';

/** Sets of `length` columns out of `columns`, ascending. */
export function columnSets(columns: number, length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return columnSets(columns, length - 1).flatMap((set) => {
    const first = (set.at(-1) ?? -1) + 1;
    return Array.from({ length: columns - first }, (_, i) => [...set, first + i]);
  });
}

/** Counts over any number of columns, row-major; for tables too long for the engine, in small files. */
export function countTable(
  table: Pick<CodedTable, 'rows' | 'sizes' | 'columns'>,
  set: readonly number[],
): Int32Array {
  const counts = new Int32Array(set.reduce((cells, i) => cells * table.sizes[i]!, 1));
  for (let row = 0; row < table.rows; row++) {
    let cell = 0;
    for (const i of set) cell = cell * table.sizes[i]! + table.columns[i]![row]!;
    counts[cell]! += 1;
  }
  return counts;
}

/** Both files' tables over every set of `length` columns. */
export function* tablePairs(
  truth: CodedTable,
  released: CodedTable,
  blanks: readonly number[],
  length: number,
): Generator<TablePair> {
  for (const set of columnSets(truth.sizes.length, length)) {
    yield {
      sizes: set.map((i) => truth.sizes[i]!),
      blanks: set.map((i) => blanks[i]!),
      truth: countTable(truth, set),
      released: countTable(released, set),
    };
  }
}
