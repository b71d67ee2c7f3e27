import { TesseraError } from '@tessera/model';
import type { CodedTable } from '../coded-table.ts';
import { type Clique, cellsOf } from './clique.ts';

/** Throws `USAGE` when a table of `cliques`, or all of them together, cannot be written down. */
export function refuseTooLarge(
  cliques: readonly Clique[],
  sizes: readonly number[],
  maxCells: number,
): void {
  const cells = cliques.map((clique) => cellsOf(clique, sizes));
  const largest = cells.findIndex((count) => count > maxCells);
  const total = cells.reduce((sum, count) => sum + count, 0);
  if (largest < 0 && total <= 10 * maxCells) return;
  throw new TesseraError('USAGE', {
    cause:
      largest < 0
        ? 'These columns have too many combinations to count all of them at once.'
        : 'A group of columns has too many combinations to count.',
    remedy: 'Use coarser code lists, fewer columns, or groups of fewer columns.',
    detail: {
      columns: (cliques[largest] ?? []).map(String),
      cells: cells[largest] ?? total,
      maxCells,
    },
  });
}

/** Throws `INTERNAL` unless `table` has exactly the domains `sizes`. */
export function refuseOtherDomains(table: CodedTable, sizes: readonly number[]): void {
  const same =
    table.sizes.length === sizes.length && table.sizes.every((size, i) => size === sizes[i]);
  if (same) return;
  throw new TesseraError('INTERNAL', {
    cause: 'Two tables over different domains cannot be compared.',
    remedy: 'Please report this as a defect.',
  });
}
