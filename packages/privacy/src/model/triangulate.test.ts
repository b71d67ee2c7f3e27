import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { graphs } from './graph.fixture.ts';
import { cliqueTree, maximalCliques, tableCells } from './triangulate.ts';

describe('maximalCliques', () => {
  test('every column and every edge lies in a clique, and no clique within another', () => {
    fc.assert(
      fc.property(graphs(9, 5), ({ sizes, edges }) => {
        const cliques = maximalCliques(sizes, edges);
        for (const column of sizes.keys()) {
          expect(cliques.some((clique) => clique.includes(column))).toBe(true);
        }
        for (const [i, j] of edges) {
          expect(cliques.some((clique) => clique.includes(i) && clique.includes(j))).toBe(true);
        }
        cliques.forEach((clique, at) => {
          expect([...clique].sort((a, b) => a - b)).toEqual(clique);
          const inside = cliques.some(
            (other, where) => where !== at && clique.every((column) => other.includes(column)),
          );
          expect(inside).toBe(false);
        });
      }),
      PROPERTY,
    );
  });

  test('a tree stays as it is; a square gets one diagonal', () => {
    expect(
      maximalCliques(
        [2, 2, 2],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
    const square = maximalCliques(
      [2, 2, 2, 2],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ],
    );
    expect(square.map((clique) => clique.length)).toEqual([3, 3]);
  });

  test('the diagonal is drawn between the smaller columns', () => {
    const square = maximalCliques(
      [50, 2, 50, 2],
      [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 3],
      ],
    );
    expect(square).toContainEqual([0, 1, 3]);
    expect(square).toContainEqual([1, 2, 3]);
    expect(tableCells(square, [50, 2, 50, 2])).toEqual({ largest: 200, sum: 400 });
  });

  test('columns without an edge stand alone', () => {
    expect(maximalCliques([3, 2], [])).toHaveLength(2);
  });
});

describe('cliqueTree', () => {
  test('the cliques that hold a column hang together, and parents stand first', () => {
    fc.assert(
      fc.property(graphs(9, 4), ({ sizes, edges }) => {
        const { cliques, parents, separators } = cliqueTree(maximalCliques(sizes, edges));
        parents.forEach((parent, at) => {
          expect(parent).toBeLessThan(at);
          const above = parent < 0 ? [] : (cliques[parent] as readonly number[]);
          const both = (cliques[at] as readonly number[]).filter((c) => above.includes(c));
          expect(separators[at]).toEqual(both);
        });
        for (const column of sizes.keys()) {
          // A subtree has one clique whose separator lacks the column: the one nearest to the root.
          const tops = cliques.filter(
            (clique, at) =>
              clique.includes(column) && !(separators[at] as readonly number[]).includes(column),
          );
          expect(tops).toHaveLength(1);
        }
      }),
      PROPERTY,
    );
  });
});
