import { seededBits } from '@tessera/privacy/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTree, fitPair, onSimplex } from './tree-model.ts';

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe('onSimplex', () => {
  it('has the total, no negative cell, and takes the same off all that stay', () => {
    const values = fc.array(fc.double({ min: -50, max: 200, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 1, max: 500, noNaN: true }), (cells, total) => {
        const table = onSimplex(cells, total);
        expect(sum(table)).toBeCloseTo(total, 6);
        expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
        const taken = cells.flatMap((cell, i) => (table[i]! > 0 ? [cell - table[i]!] : []));
        for (const amount of taken) expect(amount).toBeCloseTo(taken[0]!, 6);
      }),
    );
  });

  it('by hand', () => {
    expect([...onSimplex([5, 3, -4], 6)]).toEqual([4, 2, 0]);
  });
});

it('a fitted pair has the margins of its columns, also where a margin is zero', () => {
  const [rows, columns] = [Float64Array.of(60, 40, 0), Float64Array.of(70, 30)];
  const table = fitPair([50, 12, 22, 18, 3, -2], rows, columns, 100);
  expect(table.every(Number.isFinite)).toBe(true);
  const rowSums = [0, 1, 2].map((r) => table[2 * r]! + table[2 * r + 1]!);
  rowSums.forEach((value, r) => {
    expect(value).toBeCloseTo(rows[r]!, 4);
  });
  expect(table[0]! + table[2]! + table[4]!).toBeCloseTo(70, 4);
});

it('drawn rows follow the tree: every expected number rounded up or down', () => {
  const margins = [Float64Array.of(600, 400), Float64Array.of(500, 500), Float64Array.of(900, 100)];
  const tree = [
    { pair: [0, 1] as const, table: Float64Array.of(400, 200, 100, 300) },
    { pair: [1, 2] as const, table: Float64Array.of(500, 0, 400, 100) },
  ];
  const rows = drawTree(1_000, margins, tree, seededBits(1));
  const count = (i: number, a: number, j: number, b: number) =>
    rows[i]!.reduce((n, code, row) => n + (code === a && rows[j]![row] === b ? 1 : 0), 0);
  tree.forEach(({ pair: [i, j], table }) => {
    table.forEach((expected, cell) => {
      expect(Math.abs(count(i, cell >> 1, j, cell & 1) - expected)).toBeLessThanOrEqual(1);
    });
  });
});
