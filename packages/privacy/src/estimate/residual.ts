import type { Released } from '../mechanism/released.ts';
import { type Clique, cellsOf, pairKey } from './clique.ts';

/** A released noisy table: unbiased, with the same noise variance in every cell. */
export interface Measurement {
  /** No, one or two columns; the empty clique is the total. */
  readonly clique: Clique;
  readonly values: Released<ArrayLike<number>>;
  readonly sigma2: number;
}

/** Unbiased values with the variance that every one of them has. They may be negative. */
export interface CellEstimates {
  readonly values: Float64Array;
  readonly variance: number;
}

interface Part {
  readonly values: Float64Array;
  readonly variance: number;
}

function combine(parts: readonly Part[], length: number): Part {
  const values = new Float64Array(length);
  let weight = 0;
  for (const part of parts) {
    const w = 1 / part.variance;
    weight += w;
    for (let i = 0; i < length; i++)
      values[i] = (values[i] as number) + w * (part.values[i] as number);
  }
  for (let i = 0; i < length; i++) values[i] = (values[i] as number) / weight;
  return { values, variance: 1 / weight };
}

function centred(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  return values.map((value) => value - mean);
}

function rowSums(values: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let cell = 0; cell < rows * columns; cell++) {
    const row = Math.floor(cell / columns);
    sums[row] = (sums[row] as number) + (values[cell] as number);
  }
  return sums;
}

function columnSums(values: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let cell = 0; cell < rows * columns; cell++) {
    const column = cell % columns;
    sums[column] = (sums[column] as number) + (values[cell] as number);
  }
  return sums;
}

/**
 * The best linear unbiased estimates of all one- and two-way tables from noisy measurements of the
 * total, of columns and of pairs (generalised least squares), with exact variances, in closed form:
 * every measurement is split into orthogonal residual components, and each component is averaged
 * with weights inverse to its variance.
 *
 * Source: the residual decomposition of Xiao et al., ResidualPlanner (arXiv 2305.08175), and its use
 * for reconstruction in Mullins et al. (arXiv 2410.01091).
 */
export class ResidualEstimator {
  /** Every noisy table that the estimates rest on; released, like the estimates. */
  readonly measurements: readonly Measurement[];
  readonly #sizes: readonly number[];
  readonly #total: Part;
  readonly #single: readonly (Part | undefined)[];
  readonly #pair = new Map<string, Measurement>();

  constructor(sizes: readonly number[], measurements: readonly Measurement[]) {
    this.measurements = measurements;
    this.#sizes = sizes;
    const totals: Part[] = [];
    const singles: Part[][] = sizes.map(() => []);
    for (const { clique, values, sigma2 } of measurements) {
      const cells = cellsOf(clique, sizes);
      let sum = 0;
      for (let i = 0; i < cells; i++) sum += values[i] as number;
      totals.push({ values: Float64Array.of(sum), variance: sigma2 * cells });
      const [i, j] = clique;
      if (i === undefined) continue;
      if (j === undefined) {
        singles[i]?.push({ values: centred(Float64Array.from(values)), variance: sigma2 });
        continue;
      }
      const [rows, columns] = [sizes[i] as number, sizes[j] as number];
      singles[i]?.push({
        values: centred(rowSums(values, rows, columns)),
        variance: sigma2 * columns,
      });
      singles[j]?.push({
        values: centred(columnSums(values, rows, columns)),
        variance: sigma2 * rows,
      });
      this.#pair.set(pairKey(i, j), { clique, values, sigma2 });
    }
    this.#total = combine(totals, 1);
    this.#single = singles.map((parts, i) =>
      parts.length > 0 ? combine(parts, sizes[i] as number) : undefined,
    );
  }

  /** The number of people, from every measurement together. */
  total(): { readonly value: number; readonly variance: number } {
    return { value: this.#total.values[0] as number, variance: this.#total.variance };
  }

  /** The one-way table of a column that was measured, alone or in a pair. */
  column(i: number): CellEstimates {
    const size = this.#sizes[i] as number;
    const part = this.#component(i);
    const base = this.total().value / size;
    return {
      values: part.values.map((value) => base + value),
      variance: this.#total.variance / size ** 2 + part.variance * (1 - 1 / size),
    };
  }

  /** The two-way table of a measured pair i < j, row-major with i slowest. */
  pair(i: number, j: number): CellEstimates {
    const measured = this.#pair.get(pairKey(i, j));
    if (measured === undefined) throw new RangeError('this pair was not measured');
    const [rows, columns] = [this.#sizes[i] as number, this.#sizes[j] as number];
    const [a, b] = [this.#component(i), this.#component(j)];
    const own = measured.values;
    const rowMean = rowSums(own, rows, columns).map((sum) => sum / columns);
    const columnMean = columnSums(own, rows, columns).map((sum) => sum / rows);
    const mean = rowMean.reduce((sum, value) => sum + value, 0) / rows;
    const base = this.total().value / (rows * columns) + mean;
    const values = new Float64Array(rows * columns);
    for (let r = 0; r < rows; r++) {
      const row = base + (a.values[r] as number) / columns - (rowMean[r] as number);
      for (let c = 0; c < columns; c++) {
        const cell = r * columns + c;
        values[cell] =
          row + (own[cell] as number) + (b.values[c] as number) / rows - (columnMean[c] as number);
      }
    }
    const variance =
      this.#total.variance / (rows * columns) ** 2 +
      (a.variance * (1 - 1 / rows)) / columns ** 2 +
      (b.variance * (1 - 1 / columns)) / rows ** 2 +
      measured.sigma2 * (1 - 1 / rows) * (1 - 1 / columns);
    return { values, variance };
  }

  #component(i: number): Part {
    const part = this.#single[i];
    if (part === undefined) throw new RangeError('this column was not measured');
    return part;
  }
}
