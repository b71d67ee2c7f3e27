import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someInner } from './grids.fixture.ts';
import { restOf, sumOver } from './sum-over.ts';

describe('sums of people counted by two things', () => {
  it('take cells, rows, columns, or everybody', () => {
    const crossed = [
      [1, 2],
      [3, 4],
    ];
    expect(sumOver(crossed, [1], [0])).toBe(3);
    expect(sumOver(crossed, [0])).toBe(3);
    expect(sumOver(crossed, undefined, [1])).toBe(6);
    expect(sumOver(crossed, [0, 1], [0, 1])).toBe(10);
    expect(sumOver(crossed)).toBe(10);
    expect(sumOver(crossed, [], [0])).toBe(0);
    expect(sumOver(crossed, [5], [5])).toBe(0);
    expect(sumOver([])).toBe(0);
  });

  it('lose nobody: rows and columns are both together everybody', () => {
    fc.assert(
      fc.property(someInner(50), (inner) => {
        const rows = [...inner.keys()].map((row) => sumOver(inner, [row]));
        const columns = [...inner[0]!.keys()].map((column) => sumOver(inner, undefined, [column]));
        const all = (parts: readonly number[]) => parts.reduce((a, b) => a + b, 0);
        expect([all(rows), all(columns)]).toEqual([sumOver(inner), sumOver(inner)]);
      }),
    );
  });

  it('have a rest that with its part is the whole', () => {
    fc.assert(
      fc.property(someInner(50), (inner) => {
        const some = inner.map((row) => row.map((count) => Math.floor(count / 3)));
        const rest = restOf(inner, some);
        expect(sumOver(rest) + sumOver(some)).toBe(sumOver(inner));
      }),
    );
  });
});
