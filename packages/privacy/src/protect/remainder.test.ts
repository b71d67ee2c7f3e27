import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPairs } from '../estimate/clique.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { caseloads, columnsOf, goalsLike, type Row } from '../synthesis/coded-rows.fixture.ts';
import { remainder } from './remainder.ts';

/** Estimates that are a little off from the tables of some rows. */
function estimatesOf(rows: readonly Row[], sizes: readonly number[]): TableEstimates {
  const pairs = allPairs(sizes.length).map((pair) => pair.join());
  const goals = goalsLike(rows, sizes);
  return {
    total: () => ({ value: rows.length + 0.5, variance: 2 }),
    column: (i) => ({
      values: Float64Array.from({ length: sizes[i] as number }, (_, code) => {
        return rows.filter((row) => row[i] === code).length - 0.25;
      }),
      variance: 3 + i,
    }),
    pair: (i, j) => {
      const table = goals[pairs.indexOf(`${i},${j}`)]?.table ?? new Float64Array(0);
      return { values: table.map((value) => value + 0.5), variance: 5 + i * j };
    },
  };
}

test('what is left and the rows together are the estimates, with the same variances', () => {
  fc.assert(
    fc.property(caseloads, fc.nat(40), ({ sizes, rows }, cut) => {
      const whole = estimatesOf(rows, sizes);
      const taken = rows.slice(0, cut);
      const left = remainder(whole, columnsOf(taken, sizes), sizes);
      const own = estimatesOf(taken, sizes);
      const zero = estimatesOf([], sizes);
      expect(left.total()).toEqual({ value: whole.total().value - taken.length, variance: 2 });
      sizes.forEach((_, i) => {
        expect(left.column(i).variance).toBe(whole.column(i).variance);
        left.column(i).values.forEach((value, cell) => {
          const rest =
            (own.column(i).values[cell] as number) - (zero.column(i).values[cell] as number);
          expect(value + rest).toBeCloseTo(whole.column(i).values[cell] as number, 9);
        });
      });
      for (const [i, j] of allPairs(sizes.length)) {
        expect(left.pair(i, j).variance).toBe(whole.pair(i, j).variance);
        left.pair(i, j).values.forEach((value, cell) => {
          const rest = (own.pair(i, j).values[cell] as number) - 0.5;
          expect(value + rest).toBeCloseTo(whole.pair(i, j).values[cell] as number, 9);
        });
      }
    }),
    PROPERTY,
  );
});
