/** People counted by two things at once; everybody is in one cell, those of whom nothing is known too. */
export type Crossed = readonly (readonly number[])[];

/** People of one row, one column, one cell, or of all where neither is given. */
export function sumOver(crossed: Crossed, row?: number, column?: number): number {
  const rows = row === undefined ? crossed : [crossed[row] ?? []];
  return rows.reduce(
    (all, cells) =>
      all + (column === undefined ? cells.reduce((a, b) => a + b, 0) : (cells[column] ?? 0)),
    0,
  );
}

/** Those of `all` who are not among `some`, cell by cell. */
export const restOf = (all: Crossed, some: Crossed): Crossed =>
  all.map((cells, row) => cells.map((count, column) => count - (some[row]?.[column] ?? 0)));
