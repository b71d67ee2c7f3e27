import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { Answers, countAnswered } from './answers.ts';
import { answeredIn, caseloads, columnsOf, type Row } from './coded-rows.fixture.ts';

const GROUPS = [
  { columns: [0], from: [1] },
  { columns: [1, 2], from: [1, 2] },
  { columns: [0, 2], from: [2, 1] },
];

test('counts rows with any answer', () => {
  fc.assert(
    fc.property(caseloads, ({ sizes, rows }) => {
      for (const group of GROUPS) {
        expect(countAnswered(columnsOf(rows, sizes), group)).toBe(answeredIn(rows, group));
      }
    }),
    PROPERTY,
  );
});

test('after any changes, it knows what a recount says', () => {
  const changes = fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000)), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      caseloads,
      changes,
      fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }),
      (start, list, wanted) => {
        const { sizes } = start;
        const rows = start.rows.map((row) => [...row]);
        const answers = new Answers(columnsOf(rows, sizes), sizes, GROUPS, wanted);
        const offOf = (all: readonly Row[]) =>
          GROUPS.reduce(
            (sum, group, g) => sum + Math.abs(answeredIn(all, group) - (wanted[g] as number)),
            0,
          );
        for (const [r, c, v] of list) {
          const row = rows[r % rows.length] as number[];
          const column = c % sizes.length;
          const now = Uint16Array.from(row);
          const before = offOf(rows);
          row[column] = v % (sizes[column] as number);
          const next = Uint16Array.from(row);
          const touched = answers.of[column] as readonly number[];
          expect(touched).toEqual([0, 1, 2].filter((g) => GROUPS[g]?.columns.includes(column)));
          expect(answers.change(touched, now, next)).toBe(offOf(rows) - before);
          answers.apply(touched, now, next);
        }
      },
    ),
    PROPERTY,
  );
});
