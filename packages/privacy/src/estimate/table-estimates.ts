import type { CellEstimates } from './residual.ts';

/** Unbiased estimates of all one- and two-way tables, as a least-squares estimator gives them. */
export interface TableEstimates {
  total(): { readonly value: number; readonly variance: number };
  column(i: number): CellEstimates;
  /** Row-major with i slowest, i < j. */
  pair(i: number, j: number): CellEstimates;
}
