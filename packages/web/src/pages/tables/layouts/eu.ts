import type { Form } from '../data/mapping.ts';
import { ALL, type Layout, type Line, part, places, roleOf, UNKNOWN } from './layout.ts';
import { AGES, ageLines, formLines, sexLines } from './lines.ts';

/** Citizenship as it is reported: of the country itself, of another Member State, of neither. */
export const UNION = ['own', 'otherEu', 'nonEu', UNKNOWN] as const;

const under = (word: string, lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, id: `${word}/${line.id}`, group: { word } }));

const union = UNION.map(
  (id): Line => ({
    id,
    name: { word: `union_${id}` },
    of: part('union', id),
    role: roleOf(id),
  }),
);

const absent = (id: string, of: 'not-collected' | 'not-in-data'): Line => ({
  id,
  name: { word: `eu_${id}` },
  of,
  role: 'part',
});

/** One total, taken apart by age, by citizenship and by form; columns by sex. */
export function euLayout(forms: readonly Form[], collected: ReadonlySet<string>): Layout {
  const { lines, sums } = formLines(forms, collected);
  const total: Line = { id: 'all', name: { word: 'all' }, of: ALL, role: 'total' };
  const rows = [
    total,
    ...under('eu_age', ageLines.lines.slice(1)),
    ...under('eu_citizenship', union),
    ...under('eu_form', lines.slice(0, -1)),
    ...under('eu_organisation', [absent('organisation', 'not-collected')]),
    ...under('eu_persons', [
      absent('suspected', 'not-in-data'),
      absent('prosecuted', 'not-in-data'),
      absent('convicted', 'not-in-data'),
    ]),
  ];
  const first = 1 + AGES.length + UNION.length;
  const shift = (line: number) => (line === lines.length - 1 ? 0 : first + line);
  return {
    rows,
    columns: sexLines.lines,
    rowSums: [
      { total: 0, parts: places(1, AGES.length) },
      { total: 0, parts: places(1 + AGES.length, UNION.length) },
      ...sums.map((sum) => ({ ...sum, total: shift(sum.total), parts: sum.parts.map(shift) })),
    ],
    columnSums: sexLines.sums,
  };
}
