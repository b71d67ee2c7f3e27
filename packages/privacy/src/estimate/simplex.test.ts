import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROPERTY } from '../properties.fixture.ts';
import { toSimplex } from './simplex.ts';

const tables = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const totals = fc.double({ min: 0.01, max: 500, noNaN: true });

const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

test('has the total, and no cell below zero', () => {
  fc.assert(
    fc.property(tables, totals, (values, total) => {
      const result = toSimplex(values, total);
      expect(sumOf(result)).toBeCloseTo(total, 8);
      expect(Math.min(...result)).toBeGreaterThanOrEqual(0);
    }),
    PROPERTY,
  );
});

test('is the nearest such table: the same amount is taken off all cells that stay', () => {
  fc.assert(
    fc.property(tables, totals, (values, total) => {
      const result = toSimplex(values, total);
      const shifts = values.map((value, i) => value - (result[i] as number));
      const kept = shifts.filter((_, i) => (result[i] as number) > 0);
      const most = Math.max(...kept);
      expect(most - Math.min(...kept)).toBeLessThan(1e-9);
      // A cell at zero would have gone below it: its own value is not above the amount taken off.
      values.forEach((value, i) => {
        if (result[i] === 0) expect(value).toBeLessThanOrEqual(most + 1e-9);
      });
    }),
    PROPERTY,
  );
});

test('no table on a grid is nearer', () => {
  const values = [3.2, -1.7, 0.4];
  const total = 2;
  const distance = (table: ArrayLike<number>) =>
    values.reduce((sum, value, i) => sum + (value - (table[i] as number)) ** 2, 0);
  const best = distance(toSimplex(values, total));
  for (let a = 0; a <= 200; a++) {
    for (let b = 0; a + b <= 200; b++) {
      expect(distance([a / 100, b / 100, total - (a + b) / 100])).toBeGreaterThanOrEqual(
        best - 1e-9,
      );
    }
  }
});

test('leaves a table that is already right as it is', () => {
  expect(toSimplex([1, 2, 0, 3], 6)).toEqual(Float64Array.of(1, 2, 0, 3));
});

test('masked cells stay zero and the others share the total', () => {
  fc.assert(
    fc.property(tables, totals, fc.nat(), (values, total, at) => {
      const open = at % values.length;
      const mask = values.map((_, i) => (i === open || i % 2 === 0 ? 1 : 0));
      const result = toSimplex(values, total, mask);
      mask.forEach((allowed, i) => {
        if (allowed === 0) expect(result[i]).toBe(0);
      });
      expect(sumOf(result)).toBeCloseTo(total, 8);
    }),
    PROPERTY,
  );
});

test('no people, no table', () => {
  expect(toSimplex([5, -1], 0)).toEqual(Float64Array.of(0, 0));
  expect(toSimplex([5, -1], -3)).toEqual(Float64Array.of(0, 0));
  expect(toSimplex([], 3)).toEqual(new Float64Array(0));
});
