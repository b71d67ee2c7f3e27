import { normCut } from './norm-cut.ts';
import { shrinkTowards } from './shrink.ts';

const FIT_ROUNDS = 25;

/** Share of all people that a possible cell holds at least, so that no group of rows is left without a cell. */
const FLOOR = 1e-12;

export interface PairTargetInput {
  /** Unbiased noisy cells, row-major. */
  readonly values: Float64Array;
  readonly variance: number;
  /** One-way tables, not negative, with the same total. */
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** What is believed where the measurement does not tell; default: independence of the two columns. */
  readonly baseline?: Float64Array;
  /** 0 marks a cell that cannot exist. */
  readonly mask?: Uint8Array;
  /** Whether cells are drawn to the baseline where noise could explain the difference; default true. */
  readonly shrink?: boolean;
}

/**
 * A table without negative cells and with the given margins that follows the measurement where it
 * says more than noise, and the baseline elsewhere. Post-processing: it sees released values only.
 */
export function pairTarget(input: PairTargetInput): Float64Array {
  const { values, variance, rows, columns, mask } = input;
  const total = rows.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return new Float64Array(values.length);
  const table =
    input.shrink === false
      ? normCut(values, total, mask)
      : shrinkTowards(
          values,
          variance,
          input.baseline ?? independence(rows, columns, total),
          columns.length,
        );
  for (let cell = 0; cell < table.length; cell++) {
    const possible = mask === undefined || mask[cell] !== 0;
    table[cell] = possible ? Math.max(table[cell] as number, total * FLOOR) : 0;
  }
  fitMargins(table, rows, columns);
  return table;
}

function independence(rows: Float64Array, columns: Float64Array, total: number): Float64Array {
  const table = new Float64Array(rows.length * columns.length);
  for (let cell = 0; cell < table.length; cell++) {
    const row = rows[Math.floor(cell / columns.length)] as number;
    table[cell] = (row * (columns[cell % columns.length] as number)) / total;
  }
  return table;
}

function fitMargins(table: Float64Array, rows: Float64Array, columns: Float64Array): void {
  const width = columns.length;
  for (let round = 0; round < FIT_ROUNDS; round++) {
    for (let r = 0; r < rows.length; r++) {
      let sum = 0;
      for (let c = 0; c < width; c++) sum += table[r * width + c] as number;
      const factor = sum > 0 ? (rows[r] as number) / sum : 0;
      for (let c = 0; c < width; c++) {
        table[r * width + c] = (table[r * width + c] as number) * factor;
      }
    }
    const sums = new Float64Array(width);
    for (let cell = 0; cell < table.length; cell++) {
      const c = cell % width;
      sums[c] = (sums[c] as number) + (table[cell] as number);
    }
    for (let c = 0; c < width; c++) {
      sums[c] = (sums[c] as number) > 0 ? (columns[c] as number) / (sums[c] as number) : 0;
    }
    for (let cell = 0; cell < table.length; cell++) {
      table[cell] = (table[cell] as number) * (sums[cell % width] as number);
    }
  }
}
