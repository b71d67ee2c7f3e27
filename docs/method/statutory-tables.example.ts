import { perHundredThousand, rowsCountOf, type StatedCell, statedGrid } from '@tessera/insight';

const exact = (value: number) => ({ value, variance: 0 });
const shown = (cell: StatedCell) =>
  cell.kind === 'count' ? cell.value : cell.kind === 'zero' ? 0 : 'c';

// Groups of people by form of exploitation, with their totals in the last row and column.
const table = (people: readonly (readonly number[])[]) => ({
  cells: people.map((row) => row.map(exact)),
  rowSums: [{ total: people.length - 1, parts: people.slice(1).map((_, row) => row) }],
  columnSums: [{ total: 3, parts: [0, 1, 2] }],
});
const stating = (people: readonly (readonly number[])[]) =>
  statedGrid(table(people), { tellsZero: true }).cells.map((row) => row.map(shown));

export const four = stating([
  [4, 60, 70, 134],
  [50, 20, 80, 150],
  [90, 95, 99, 284],
  [144, 175, 249, 568],
]);
export const nobody = stating([
  [0, 60, 70, 130],
  [50, 20, 80, 150],
  [50, 80, 150, 280],
]);

// 400 rows of a release with a variance of 3,535, that two columns single out.
const counted = rowsCountOf(400, { pairVariance: 3_535, columns: 2 });
const one = { cells: [[counted]], rowSums: [], columnSums: [] };
export const cell = statedGrid(one, { tellsZero: false }).cells[0]?.[0];

// The same of 16,000,000 residents.
export const rate = cell?.kind === 'count' ? perHundredThousand(cell, 16_000_000) : undefined;
