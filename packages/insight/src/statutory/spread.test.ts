import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSums } from './cell-sums.ts';
import { farthestAlong } from './farthest.ts';
import { someInner, withMargins } from './grids.fixture.ts';
import { movesOf } from './moves.ts';
import { spreadsOf } from './spread.ts';

const valuesOf = (inner: readonly (readonly number[])[]) => {
  const { cells, sums } = cellSums(withMargins(inner));
  return { values: cells.map((cell) => (cell as { value: number }).value), sums };
};

describe('what a hidden cell could be', () => {
  it('is one number where it is alone in its row', () => {
    const table = valuesOf([
      [4, 60],
      [50, 70],
    ]);
    const spread = spreadsOf({ ...table, hidden: new Set([0]), least: 0 });
    expect(spread(0, 10).width).toBe(0);
  });

  it('is as wide as the others of its rectangle allow', () => {
    const table = valuesOf([
      [4, 60],
      [50, 70],
    ]);
    const spread = spreadsOf({ ...table, hidden: new Set([0, 1, 3, 4]), least: 0 });
    // It can fall by 4, and rise by 50, of which the cell below it has no more.
    expect(spread(0, 1_000).width).toBe(54);
  });

  it('is one number where two rectangles hang together by it alone', () => {
    // The row of the cell has another hidden cell, and so has its column; still it can be worked out.
    const table = valuesOf([
      [5, 5, 9, 9],
      [5, 5, 9, 9],
      [9, 9, 5, 5],
      [9, 9, 5, 5],
    ]);
    const blocks = [0, 1, 5, 6, 12, 13, 17, 18];
    const bridge = 2;
    const spread = spreadsOf({ ...table, hidden: new Set([...blocks, bridge]), least: 0 });
    expect(spread(bridge, 10).width).toBeCloseTo(0, 9);
    expect(spread(0, 10).width).toBeGreaterThan(9);
  });

  it('has no end where the total of everything is hidden too', () => {
    const table = valuesOf([[4, 60]]);
    const hidden = new Set([0, 2, 3, 5]);
    const spread = spreadsOf({ ...table, hidden, least: 0 });
    expect(spread(0, Number.POSITIVE_INFINITY).width).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts with what a reader knows of it: one at least where a zero would be shown', () => {
    const table = valuesOf([
      [4, 60],
      [50, 70],
    ]);
    const spread = spreadsOf({ ...table, hidden: new Set([0, 1, 3, 4]), least: 1 });
    expect(spread(0, 1_000).width).toBe(52);
  });
});

describe('the ways in which numbers can change', () => {
  it('break no equation, and there are as many as unknowns without one', () => {
    const row = (width: number) =>
      fc.array(fc.integer({ min: -1, max: 1 }), { minLength: width, maxLength: width });
    const some = fc
      .integer({ min: 1, max: 6 })
      .chain((width) => fc.tuple(fc.constant(width), fc.array(row(width), { maxLength: 6 })));
    fc.assert(
      fc.property(some, ([width, equations]) => {
        const moves = movesOf(equations, width);
        expect(moves.length).toBeGreaterThanOrEqual(width - equations.length);
        for (const move of moves) {
          for (const equation of equations) {
            const change = equation.reduce((sum, times, i) => sum + times * move[i]!, 0);
            expect(Math.abs(change)).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });
});

describe('how far a number can go', () => {
  it('is what an exhaustive search over whole steps finds', () => {
    const inner = someInner(3, 2, 3);
    fc.assert(
      fc.property(inner, (cells) => {
        const { values, sums } = valuesOf(cells);
        const width = cells[0]!.length + 1;
        const hidden = values.flatMap((_, at) =>
          at % width < width - 1 && at < cells.length * width ? [at] : [],
        );
        const spread = spreadsOf({ values, sums, hidden: new Set(hidden), least: 0 });
        const could = tables(cells).map((table) => table[0]![0]!);
        expect(spread(0, 1_000).width).toBeCloseTo(Math.max(...could) - Math.min(...could), 6);
      }),
      { numRuns: 60 },
    );
  });

  it('stops when it is far enough', () => {
    const farthest = farthestAlong([[1, -1]], [0, 50]);
    expect(farthest([1], 1_000)).toEqual({ by: 50, changed: [0, 1] });
    expect(farthest([1], 5).by).toBeGreaterThanOrEqual(5);
    expect(farthest([0], 5)).toEqual({ by: 0, changed: [] });
  });
});

/** All tables of whole numbers with the margins of this one. */
function tables(
  inner: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] {
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  const columns = inner[0]!.map((_, c) => sum(inner.map((row) => row[c]!)));
  const rowsOf = (total: number, most: readonly number[]): readonly (readonly number[])[] => {
    const [first = 0, ...rest] = most;
    if (rest.length === 0) return total <= first ? [[total]] : [];
    const choices = [...Array(1 + Math.min(total, first)).keys()];
    return choices.flatMap((cell) => rowsOf(total - cell, rest).map((row) => [cell, ...row]));
  };
  const fill = (totals: readonly number[], left: readonly number[]): readonly number[][][] => {
    const [first, ...others] = totals;
    if (first === undefined) return left.every((cell) => cell === 0) ? [[]] : [];
    return rowsOf(first, left).flatMap((row) =>
      fill(
        others,
        left.map((cell, c) => cell - row[c]!),
      ).map((table) => [[...row], ...table]),
    );
  };
  return fill(inner.map(sum), columns);
}
