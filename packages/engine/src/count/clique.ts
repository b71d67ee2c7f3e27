import { TesseraError } from '@tessera/model';

/** Column indices, ascending and distinct, at most three of them. */
export type Clique = readonly number[];

/** How many columns the longest clique of a workload has. */
export type Order = 1 | 2 | 3;

/** Every clique over `columns` columns of length 1 up to `order`: short ones first, then by index. */
export function cliquesUpTo(columns: number, order: Order): readonly Clique[] {
  let last: readonly Clique[] = [[]];
  const all: Clique[] = [];
  for (let length = 1; length <= order; length++) {
    last = last.flatMap((clique) => extensions(clique, columns));
    all.push(...last);
  }
  return all;
}

/** The number of cells of a clique's count table. */
export function cellsOf(clique: Clique, sizes: readonly number[]): number {
  return clique.reduce((cells, column) => cells * (sizes[column] ?? 1), 1);
}

/** Throws `INTERNAL` unless `clique` has the form that {@link Clique} promises and is not empty. */
export function checkClique(clique: Clique, columns: number): void {
  const ascending = clique.every(
    (column, i) => Number.isInteger(column) && column > (clique[i - 1] ?? -1) && column < columns,
  );
  if (ascending && clique.length >= 1 && clique.length <= 3) return;
  throw new TesseraError('INTERNAL', {
    cause: 'A clique is not one to three ascending column indices of this table.',
    remedy: 'Please report this as a defect.',
    detail: { clique: clique.map(String), columns },
  });
}

function extensions(clique: Clique, columns: number): readonly Clique[] {
  const first = (clique.at(-1) ?? -1) + 1;
  return Array.from({ length: Math.max(0, columns - first) }, (_, i) => [...clique, first + i]);
}
