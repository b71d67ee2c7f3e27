import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import type { PairMask } from '../protect/source.ts';
import { caseloads, columnsOf, isSound, rowsOf } from './coded-rows.fixture.ts';
import { keepRules, keepsRules } from './keep-rules.ts';

const cases = caseloads.chain(({ sizes, rows }) =>
  fc
    .tuple(
      ...[
        [0, 1],
        [0, 2],
        [1, 2],
      ].map((clique): fc.Arbitrary<PairMask> => {
        const cells = clique.reduce((all, c) => all * (sizes[c] as number), 1);
        const mask = fc.array(fc.nat(3), { minLength: cells, maxLength: cells });
        return mask.map((open) => ({
          clique,
          mask: Uint8Array.from(open, (n) => (n > 0 ? 1 : 0)),
        }));
      }),
    )
    .map((masks) => ({ sizes, rows, masks })),
);

test('tells whether all rows keep all rules', () => {
  fc.assert(
    fc.property(cases, ({ sizes, rows, masks }) => {
      const sound = rows.every((row) => isSound(row, masks, sizes));
      expect(keepsRules(columnsOf(rows, sizes), masks, sizes)).toBe(sound);
    }),
    PROPERTY,
  );
});

test('leaves no broken rule where one row keeps them, and rows that keep them as they are', () => {
  fc.assert(
    fc.property(cases, ({ sizes, rows, masks }) => {
      const sound = rows.map((row) => isSound(row, masks, sizes));
      fc.pre(sound.includes(true));
      const columns = columnsOf(rows, sizes);
      keepRules(columns, masks, sizes);
      const after = rowsOf(columns);
      expect(after.every((row) => isSound(row, masks, sizes))).toBe(true);
      after.forEach((row, r) => {
        if (sound[r] === true) expect(row).toEqual(rows[r]);
      });
    }),
    PROPERTY,
  );
});

test('blanks the other column of the rule rather than copy a row', () => {
  const sizes = [2, 3, 4];
  // Column 0 blank goes with column 1 blank alone.
  const masks = [{ clique: [0, 1], mask: Uint8Array.of(1, 0, 0, 1, 1, 1) }];
  const columns = columnsOf(
    [
      [0, 2, 3],
      [1, 1, 1],
    ],
    sizes,
  );
  keepRules(columns, masks, sizes);
  expect(rowsOf(columns)).toEqual([
    [0, 0, 3],
    [1, 1, 1],
  ]);
});

test('mends a rule that only two blanks keep', () => {
  const sizes = [2, 2, 4];
  const masks = [{ clique: [0, 1], mask: Uint8Array.of(1, 0, 0, 0) }];
  const columns = columnsOf(
    [
      [0, 0, 1],
      [1, 1, 3],
    ],
    sizes,
  );
  keepRules(columns, masks, sizes);
  expect(rowsOf(columns)).toEqual([
    [0, 0, 1],
    [0, 0, 3],
  ]);
});
