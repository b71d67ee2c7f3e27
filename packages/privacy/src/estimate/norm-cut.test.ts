import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discreteGaussianSampler } from '../mechanism/discrete-gaussian.ts';
import { PROPERTY } from '../properties.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import { normCut } from './norm-cut.ts';
import { toSimplex } from './simplex.ts';

const tables = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});
const totals = fc.double({ min: 0.01, max: 500, noNaN: true });
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

test('has the total where any cell is positive, and no cell below zero', () => {
  fc.assert(
    fc.property(tables, totals, (values, total) => {
      const result = normCut(values, total);
      const some = values.some((value) => value > 0);
      expect(sumOf(result)).toBeCloseTo(some ? total : 0, 7);
      expect(Math.min(...result)).toBeGreaterThanOrEqual(0);
    }),
    PROPERTY,
  );
});

test('takes from the smallest cells: one at most is changed and not zero', () => {
  fc.assert(
    fc.property(tables, totals, (values, total) => {
      fc.pre(sumOf(values.filter((value) => value > 0)) >= total);
      const result = normCut(values, total);
      const changed = values.filter((value, i) => value > 0 && value !== result[i]);
      const partly = [...result].filter((cell, i) => cell > 0 && cell !== values[i]);
      expect(partly.length).toBeLessThanOrEqual(1);
      const kept = values.filter((value, i) => value > 0 && value === result[i]);
      expect(Math.max(0, ...changed)).toBeLessThanOrEqual(Math.min(Number.MAX_VALUE, ...kept));
    }),
    PROPERTY,
  );
});

test('large cells keep their expected number among empty ones, and the nearest table does not', () => {
  const draw = discreteGaussianSampler(seededBits(8), rational(100n, 1n));
  const truth = [400, 300, 200, 100, ...Array.from({ length: 60 }, () => 0)];
  let [cut, near] = [0, 0];
  const RUNS = 400;
  for (let run = 0; run < RUNS; run++) {
    const values = truth.map((value) => value + draw());
    cut += (normCut(values, 1_000)[0] as number) / RUNS;
    near += (toSimplex(values, 1_000)[0] as number) / RUNS;
  }
  // The mean of 400 draws of sd 10 has sd 0.5.
  expect(Math.abs(cut - 400)).toBeLessThan(3);
  expect(near).toBeLessThan(393);
});

test('masked cells stay zero', () => {
  expect(normCut([5, 3, -2, 4], 8, [1, 0, 1, 1])).toEqual(Float64Array.of(5, 0, 0, 3));
});

test('spreads what is missing in proportion; nobody, no table', () => {
  expect(normCut([1, 3, -1], 8)).toEqual(Float64Array.of(2, 6, 0));
  expect(normCut([5, 1], 0)).toEqual(Float64Array.of(0, 0));
  expect(normCut([-5, -1], 3)).toEqual(Float64Array.of(0, 0));
  expect(normCut([], 3)).toEqual(new Float64Array(0));
});
