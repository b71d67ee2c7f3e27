import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { ATTRIBUTES, naiveViolations, smallFiles } from './naive.fixture.ts';
import { suppressItems } from './suppress-items.ts';

const IS_ITEM = ATTRIBUTES.map(({ isItem }) => isItem);

const itemsOf = (attributes: readonly (readonly number[])[]) =>
  ATTRIBUTES.map(({ isItem, importance }, at) => ({
    codes: attributes[at] ?? [],
    isItem,
    importance,
  }));

const blankedBy = (
  attributes: readonly (readonly number[])[],
  rules: { readonly k: number; readonly m: number },
) => {
  const rows = Int32Array.from({ length: attributes[0]?.length ?? 0 }, (_, row) => row);
  const cells = suppressItems(rows, itemsOf(attributes), rules);
  const after = attributes.map((column) => [...column]);
  for (const { row, column } of cells) (after[column] as number[])[row] = 0;
  return { cells, after };
};

describe('suppressItems', () => {
  test('leaves no rare combination, for every m, and blanks nothing where there is none', () => {
    fc.assert(
      fc.property(
        smallFiles(40),
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom(1, 2, 3),
        ({ attributes }, k, m) => {
          const { cells, after } = blankedBy(attributes, { k, m });
          const one = [attributes[0]?.map(() => 0) ?? []];
          const rare = (columns: readonly (readonly number[])[]) =>
            naiveViolations(one, columns, IS_ITEM, { k, m }).filter((name) => !name.endsWith(': '));
          expect(rare(after)).toEqual([]);
          expect(cells.length > 0).toBe(rare(attributes).length > 0);
          for (const { row, column } of cells) {
            const category = attributes[column]?.[row] as number;
            expect(IS_ITEM[column]?.[category]).toBe(true);
          }
        },
      ),
      PROPERTY,
    );
  });

  test('keeps the important item of a rare pair', () => {
    // Six people have the first flag, six the second (three times as important), one both.
    const first = [1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
    const second = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1];
    const none = first.map(() => 0);
    const { cells } = blankedBy([first, second, none, none], { k: 3, m: 2 });
    expect(cells).toEqual([{ row: 5, column: 0 }]);
  });

  test('looks again at what became rare by blanking', () => {
    // Blanking the pair's first item leaves too few of it: then those go as well.
    const first = [1, 1, 1, 0, 0, 0];
    const second = [1, 0, 0, 1, 1, 0];
    const none = first.map(() => 0);
    const { after } = blankedBy([first, second, none, none], { k: 3, m: 2 });
    expect([new Set(after[0]), after[1]]).toEqual([new Set([0]), second]);
  });
});
