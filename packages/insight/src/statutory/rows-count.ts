import type { Noisy } from '../noisy.ts';

/** What a count of the rows of a release rests on. */
export interface CountedRows {
  /** The variance of the noise on a typical count of two answers: `medianVariance`. */
  readonly pairVariance: number;
  /** How many columns say who is counted, filters among them; 0 for all rows. */
  readonly columns: number;
}

/**
 * By the number of columns, four standing for more: how far rows are off as a part of the count itself.
 * The noise of a release cannot say it, because rows are put together by a model.
 */
const MODEL = [0, 0.01, 0.07, 0.13, 0.2] as const;

/**
 * Rows of a release counted, as a statement about the file that it protects: the count with the variance
 *
 *     V + Y + (m·Y)²
 *
 * of noise, of the people whom rows put in the place of others, and of what the model of the rows gets
 * wrong. The constants m rest on trials. Derivation and figures: docs/method/statutory-tables.md.
 */
export function rowsCountOf(count: number, { pairVariance, columns }: CountedRows): Noisy {
  const model = MODEL[Math.min(columns, MODEL.length - 1)] as number;
  return { value: count, variance: pairVariance + count + (model * count) ** 2 };
}
