import type { Cell, CountryTable } from './cell.ts';

/** A table from cells by year. */
export const tableOf = (
  cells: Readonly<Record<string, Readonly<Record<number, Cell>>>>,
): CountryTable =>
  new Map(
    Object.entries(cells).map(([key, series]) => [
      key,
      new Map(Object.entries(series).map(([year, cell]) => [Number(year), cell])),
    ]),
  );
