import { ResidualEstimator } from '@tessera/privacy';
import { describe, expect, it } from 'vitest';
import { releasedForTests } from '../../privacy/src/mechanism/released.fixture.ts';
import { twoSidedZ } from '../../privacy/src/statistics.fixture.ts';
import { type Cell, covarianceOf } from './covariance.ts';
import { FALSE_ALARM, noise } from './coverage.fixture.ts';

const SIZES = [2, 3, 4];
const CLIQUES = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2]];
const SDS = [3, 2, 4, 3, 5, 2, 4];
const RUNS = 4_000;

const cellsOf = (columns: readonly number[]) =>
  columns.reduce((cells, column) => cells * (SIZES[column] as number), 1);

const samplers = SDS.map((sd, i) => noise(100 + i, sd));

/** The noise of every estimate of one release: the truth is zero everywhere. */
function release() {
  return new ResidualEstimator(
    SIZES,
    CLIQUES.map((clique, i) => ({
      clique,
      values: releasedForTests(Float64Array.from({ length: cellsOf(clique) }, samplers[i]!)),
      sigma2: (SDS[i] as number) ** 2,
    })),
  );
}

const one = release();
const tables = {
  sizes: SIZES,
  variance: ([i, j]: readonly number[]) =>
    i === undefined
      ? one.total().variance
      : j === undefined
        ? one.column(i).variance
        : one.pair(i, j).variance,
};

function noiseIn(from: ResidualEstimator, { columns, categories }: Cell): number {
  const [i, j] = columns;
  const [a, b] = categories as [number, number];
  if (i === undefined) return from.total().value;
  if (j === undefined) return from.column(i).values[a] as number;
  return from.pair(i, j).values[a * (SIZES[j] as number) + b] as number;
}

const cell = (columns: readonly number[], categories: readonly number[]): Cell => ({
  columns,
  categories,
});

describe('covarianceOf', () => {
  it('is the published variance for a cell with itself', () => {
    for (const columns of CLIQUES) {
      const own = cell(
        columns,
        columns.map(() => 0),
      );
      expect(covarianceOf(own, own, tables)).toBeCloseTo(tables.variance(columns), 9);
    }
  });

  it('adds up: the cells of a column to the total, those of a pair to the column', () => {
    const other = cell([1, 2], [2, 3]);
    const sum = [0, 1].reduce((all, c) => all + covarianceOf(cell([0], [c]), other, tables), 0);
    expect(sum).toBeCloseTo(covarianceOf(cell([], []), other, tables), 9);
    const row = [0, 1, 2].reduce(
      (all, c) => all + covarianceOf(cell([0, 1], [1, c]), other, tables),
      0,
    );
    expect(row).toBeCloseTo(covarianceOf(cell([0], [1]), other, tables), 9);
  });

  it('is what repeated releases show', () => {
    const pairs: readonly (readonly [Cell, Cell])[] = [
      [cell([], []), cell([1], [0])],
      [cell([1], [0]), cell([1], [2])],
      [cell([0], [0]), cell([2], [1])],
      [cell([0], [1]), cell([0, 2], [1, 3])],
      [cell([0], [0]), cell([0, 2], [1, 3])],
      [cell([0, 1], [0, 0]), cell([0, 1], [0, 2])],
      [cell([0, 1], [0, 0]), cell([0, 1], [1, 1])],
      [cell([0, 1], [1, 2]), cell([1, 2], [2, 0])],
      [cell([0, 1], [1, 2]), cell([2], [0])],
    ];
    const sums = pairs.map(() => 0);
    for (let run = 0; run < RUNS; run++) {
      const noises = release();
      pairs.forEach(([a, b], i) => {
        sums[i] = (sums[i] as number) + noiseIn(noises, a) * noiseIn(noises, b);
      });
    }
    const z = twoSidedZ(FALSE_ALARM / pairs.length);
    pairs.forEach(([a, b], i) => {
      const expected = covarianceOf(a, b, tables);
      const spread = tables.variance(a.columns) * tables.variance(b.columns) + expected ** 2;
      expect(Math.abs((sums[i] as number) / RUNS - expected)).toBeLessThan(
        z * Math.sqrt(spread / RUNS),
      );
    });
  });

  it('takes columns of one category', () => {
    const flat = {
      sizes: [1, 2],
      variance: (columns: readonly number[]) => (columns.includes(1) ? 3 : 4),
    };
    expect(covarianceOf(cell([0], [0]), cell([], []), flat)).toBe(4);
    expect(covarianceOf(cell([0, 1], [0, 1]), cell([0, 1], [0, 1]), flat)).toBeCloseTo(3, 9);
  });
});
