import type { DimensionId, Form } from '../data/mapping.ts';
import { ALL, type Layout, type Line, part, places, roleOf, UNKNOWN } from './layout.ts';
import { ageLines, formLines, type Lines, SEXES, sexLines, totalFirst } from './lines.ts';

const layout = (rows: Lines, columns: Lines): Layout => ({
  rows: rows.lines,
  columns: columns.lines,
  rowSums: rows.sums,
  columnSums: columns.sums,
});

export const sexAgeLayout: Layout = layout(sexLines, ageLines);

/** Rows by form; columns for girls and boys, women and men, and whoever has no age in the record. */
export function formLayout(forms: readonly Form[], collected: ReadonlySet<string>): Layout {
  return layout(formLines(forms, collected), byAgeThenSex);
}

const aged = (age: 'child' | 'adult'): readonly Line[] => {
  const group = { word: `age_${age}` };
  const of = part('age', age);
  return [
    { id: `${age}/all`, group, name: { word: 'sex_all' }, of, role: 'total' },
    ...SEXES.map(
      (sex): Line => ({
        id: `${age}/${sex}`,
        group,
        name: { word: sex === 'female' || sex === 'male' ? `${age}_${sex}` : `sex_${sex}` },
        of: { parts: { ...of.parts, ...part('sex', sex).parts } },
        role: roleOf(sex),
      }),
    ),
  ];
};

const ADULTS = 2 + SEXES.length;
const byAgeThenSex: Lines = {
  lines: [
    { id: 'all', name: { word: 'all' }, of: ALL, role: 'total' },
    ...aged('child'),
    ...aged('adult'),
    { id: UNKNOWN, name: { word: 'age_unknown' }, of: part('age', UNKNOWN), role: 'unknown' },
  ],
  sums: [
    { total: 0, parts: [1, ADULTS, ADULTS + 1 + SEXES.length] },
    { total: 1, parts: places(2, SEXES.length) },
    { total: ADULTS, parts: places(ADULTS + 1, SEXES.length) },
  ],
};

/** A part of a long list. */
export interface Listed {
  readonly id: string;
  readonly label: string;
}

/**
 * Rows by country or by year, columns by age. `others` are parts that have no row of their own and are
 * counted together.
 */
export function listLayout(
  dimension: DimensionId,
  listed: readonly Listed[],
  others: readonly string[] = [],
): Layout {
  const rows = totalFirst(
    { id: 'all', name: { word: `${dimension}_all` }, of: ALL, role: 'total' },
    [
      ...listed.map(
        ({ id, label }): Line => ({ id, name: { label }, of: part(dimension, id), role: 'part' }),
      ),
      ...(others.length === 0
        ? []
        : [
            {
              id: 'others',
              name: { word: `${dimension}_others` },
              of: part(dimension, ...others),
              role: 'part' as const,
            },
          ]),
      {
        id: UNKNOWN,
        name: { word: `${dimension}_unknown` },
        of: part(dimension, UNKNOWN),
        role: 'unknown',
      },
    ],
  );
  return layout(rows, ageLines);
}
