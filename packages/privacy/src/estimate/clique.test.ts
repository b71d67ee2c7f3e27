import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { allPairs, type Clique, cellsOf, pairKey, projection, stridesOf } from './clique.ts';

/** Categories of one cell, by division: slow and plain. */
function categoriesOf(cell: number, clique: Clique, sizes: readonly number[]): readonly number[] {
  const found: number[] = [];
  let rest = cell;
  for (const column of [...clique].reverse()) {
    found.unshift(rest % (sizes[column] as number));
    rest = Math.floor(rest / (sizes[column] as number));
  }
  return found;
}

const shapes = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 })
  .chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes),
      from: fc.subarray([...sizes.keys()]),
      keep: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    }),
  );

test('projection sends every cell where its categories say', () => {
  fc.assert(
    fc.property(shapes, ({ sizes, from, keep }) => {
      const to = from.filter((_, i) => keep[i]);
      const map = projection(from, to, sizes);
      expect(map.length).toBe(cellsOf(from, sizes));
      map.forEach((target, cell) => {
        const categories = categoriesOf(cell, from, sizes);
        const expected = to.reduce(
          (at, column) =>
            at * (sizes[column] as number) + (categories[from.indexOf(column)] as number),
          0,
        );
        expect(target).toBe(expected);
      });
    }),
    PROPERTY,
  );
});

test('strides are row-major, the last column fastest', () => {
  expect(stridesOf([0, 1, 2], [2, 3, 4])).toEqual([12, 4, 1]);
  expect(stridesOf([], [2])).toEqual([]);
  expect(cellsOf([], [2, 3])).toBe(1);
});

test('pairs are all there, once, in order', () => {
  expect(allPairs(4).map(([i, j]) => pairKey(i, j))).toEqual([
    '0,1',
    '0,2',
    '0,3',
    '1,2',
    '1,3',
    '2,3',
  ]);
  expect(allPairs(1)).toEqual([]);
  expect(pairKey(5, 2)).toBe('2,5');
});
