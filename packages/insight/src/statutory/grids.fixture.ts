import fc from 'fast-check';
import type { CountedCell, Grid, LineSum } from './grid.ts';

const exact = (value: number): CountedCell => ({ value, variance: 0 });
const span = (to: number) => [...Array(to).keys()];

/** A table of disjoint groups with its margins in the last row and the last column. */
export function withMargins(inner: readonly (readonly number[])[]): Grid<CountedCell> {
  const [rows, columns] = [inner.length, inner[0]!.length];
  const full = inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
  const foot = span(columns + 1).map((c) => full.reduce((all, row) => all + row[c]!, 0));
  return {
    cells: [...full, foot].map((row) => row.map(exact)),
    rowSums: [{ total: rows, parts: span(rows) }],
    columnSums: [{ total: columns, parts: span(columns) }],
  };
}

/** People of two sexes with any of `forms` forms each: rows are forms, then any form, none, and all. */
export function ofForms(people: readonly (readonly [sex: number, forms: number])[], forms: number) {
  const of = (test: (sex: number, set: number) => boolean) =>
    people.filter(([sex, set]) => test(sex, set)).length;
  const row = (has: (set: number) => boolean) => [
    of((sex, set) => sex === 0 && has(set)),
    of((sex, set) => sex === 1 && has(set)),
    of((_, set) => has(set)),
  ];
  const sums: readonly LineSum[] = [
    { total: forms, parts: span(forms), overlap: true },
    { total: forms + 2, parts: [forms, forms + 1] },
  ];
  return {
    cells: [
      ...span(forms).map((form) => row((set) => (set & (1 << form)) !== 0)),
      row((set) => set > 0),
      row((set) => set === 0),
      row(() => true),
    ].map((cells) => cells.map(exact)),
    rowSums: sums,
    columnSums: [{ total: 2, parts: [0, 1] }],
  } satisfies Grid<CountedCell>;
}

export const someInner = (most: number, rows = 3, columns = 3) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 2, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.nat(most), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

export const somePeople = (forms: number, most: number) =>
  fc.array(fc.tuple(fc.nat(1), fc.nat(2 ** forms - 1)), { maxLength: most });
