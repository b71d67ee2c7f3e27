import type { Row } from './row.ts';

/** One of the ways in which sources do something, and the rows that do it so. */
export interface Side<Value> {
  readonly value: Value;
  readonly labels: readonly string[];
}

/**
 * The rows put together by what they have in common, in the order of the rows. Every row stands on
 * exactly one side, under its own name or, when all rows of its source do, under that of the source;
 * values are the same when their text is.
 */
export function sidesOf<Value>(
  rows: readonly Row[],
  told: (row: Row) => Value,
  textOf: (value: Value) => string = JSON.stringify,
): readonly Side<Value>[] {
  const sides = new Map<string, { readonly value: Value; readonly rows: Row[] }>();
  for (const row of rows) {
    const value = told(row);
    const key = textOf(value);
    const side = sides.get(key) ?? { value, rows: [] };
    side.rows.push(row);
    sides.set(key, side);
  }
  return [...sides.values()].map(({ value, rows: some }) => ({
    value,
    labels: namesOf(some, rows),
  }));
}

/** The names of some of the rows; a source that is among them with all its rows is named once. */
export function namesOf(some: readonly Row[], all: readonly Row[]): readonly string[] {
  const rowsOf = (rows: readonly Row[], id: string) =>
    rows.filter(({ source }) => source.id === id).length;
  const names = some.map(({ source, answer }) => {
    const here = rowsOf(some, source.id);
    return here > 1 && here === rowsOf(all, source.id) ? source.short : answer.label;
  });
  return [...new Set(names)];
}
