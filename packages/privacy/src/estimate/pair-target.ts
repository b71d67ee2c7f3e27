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
  /** 0 marks a cell that cannot exist. */
  readonly mask?: Uint8Array;
}

/**
 * A table without negative cells and with the given margins that follows the measurement where it
 * says more than noise, and independence of the two columns elsewhere. A cell is believed when it
 * differs from independence by more than sd·√(2 ln cells), the size that the largest of so many
 * pure noises reaches. Post-processing: it sees released values only.
 */
export function pairTarget(input: PairTargetInput): Float64Array {
  const { values, variance, rows, columns, mask } = input;
  const total = rows.reduce((sum, value) => sum + value, 0);
  const table = new Float64Array(values.length);
  if (total <= 0) return table;
  const threshold = Math.sqrt(variance * 2 * Math.log(Math.max(2, values.length)));
  for (let r = 0; r < rows.length; r++) {
    for (let c = 0; c < columns.length; c++) {
      const cell = r * columns.length + c;
      if (mask !== undefined && mask[cell] === 0) continue;
      const base = ((rows[r] as number) * (columns[c] as number)) / total;
      const value = values[cell] as number;
      table[cell] = Math.max(Math.abs(value - base) > threshold ? value : base, total * FLOOR);
    }
  }
  fitMargins(table, rows, columns);
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
