/** People counted by two things at once; everybody is in one cell, those of whom nothing is known too. */
export type Crossed = readonly (readonly number[])[];

/** People of some rows and some columns; of all where none are given. */
export function sumOver(
  crossed: Crossed,
  rows?: readonly number[],
  columns?: readonly number[],
): number {
  const sum = (some: readonly (number | undefined)[]) =>
    some.reduce((all: number, one) => all + (one ?? 0), 0);
  const chosen = rows === undefined ? crossed : rows.map((row) => crossed[row] ?? []);
  return sum(
    chosen.map((cells) =>
      sum(columns === undefined ? cells : columns.map((column) => cells[column])),
    ),
  );
}

/** Those of `all` who are not among `some`, cell by cell. */
export const restOf = (all: Crossed, some: Crossed): Crossed =>
  all.map((cells, row) => cells.map((count, column) => count - (some[row]?.[column] ?? 0)));
