import type { Form } from '../data/mapping.ts';
import type { Layout, Line, Place } from './layout.ts';
import { AGES, ageLines, formLines, SEXES, sexLines } from './lines.ts';

const WIDTH = 1 + AGES.length;

/** Rows by sex and age, columns by form. */
export function sdgLayout(forms: readonly Form[], collected: ReadonlySet<string>): Layout {
  const columns = formLines(forms, collected);
  const rows = sexLines.lines.flatMap((sex) =>
    ageLines.lines.map(
      (age): Line => ({
        id: `${sex.id}/${age.id}`,
        group: sex.name,
        name: age.name,
        of: { parts: { ...(sex.of as Place).parts, ...(age.of as Place).parts } },
        role: [sex, age].some(({ role }) => role === 'unknown') ? 'unknown' : age.role,
      }),
    ),
  );
  const groups = [...sexLines.lines.keys()];
  return {
    rows,
    columns: columns.lines,
    rowSums: [
      ...groups.map((group) => ({
        total: group * WIDTH,
        parts: AGES.map((_, age) => group * WIDTH + 1 + age),
      })),
      ...ageLines.lines.map((_, age) => ({
        total: age,
        parts: SEXES.map((__, sex) => (sex + 1) * WIDTH + age),
      })),
    ],
    columnSums: columns.sums,
  };
}
