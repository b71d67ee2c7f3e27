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
  const tooMany = cells[largest] ?? total;
  const what = largest < 0 ? `The ${cliques.length} tables` : 'One table';
  throw new TesseraError('USAGE', {
    cause: `${what} would have ${inWords(tooMany)} cells and take ${megabytes(tooMany)} MB; the most is ${inWords(largest < 0 ? 10 * maxCells : maxCells)} cells.`,
    remedy: 'Use coarser code lists, fewer columns, or groups of fewer columns.',
    detail: {
      columns: (cliques[largest] ?? []).map(String),
      cells: tooMany,
      maxCells,
    },
  });
}

const inWords = (count: number) => count.toLocaleString('en');

const megabytes = (cells: number) =>
  inWords(Math.ceil((cells * Int32Array.BYTES_PER_ELEMENT) / 1e6));

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
