import type { CodedColumn } from '../coded-table.ts';

const SHIFT = 16;
const CHUNK = 1 << SHIFT;
const MASK = CHUNK - 1;

/** The largest domain that two bytes a cell can hold. */
export const LARGEST_DOMAIN = 1 << 16;

/**
 * Rows of category codes of which nobody knows beforehand how many there will be: kept by column in
 * chunks of 65,536 rows, one byte a cell where the domain has at most 256 categories, else two.
 */
export class CodeStore {
  readonly #sizes: readonly number[];
  readonly #chunks: CodedColumn[][];
  /** The chunk of each column that the next row goes to. */
  #open: CodedColumn[] = [];
  #rows = 0;

  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
    this.#chunks = sizes.map(() => []);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Adds a row with one code for each column, and returns its number. */
  append(codes: Uint16Array): number {
    const row = this.#rows++;
    const offset = row & MASK;
    if (offset === 0) this.#openChunks();
    const open = this.#open;
    for (let column = 0; column < open.length; column++) {
      (open[column] as CodedColumn)[offset] = codes[column] as number;
    }
    return row;
  }

  get(row: number, column: number): number {
    return this.#chunk(row, column)[row & MASK] as number;
  }

  set(row: number, column: number, code: number): void {
    this.#chunk(row, column)[row & MASK] = code;
  }

  /**
   * The columns in one piece each, in shared memory where the host has it. The store is empty
   * afterwards, so that the codes are held twice for one column at a time only. `recode`, one list
   * for each column that needs one, replaces each code; `sizes` are then the domain sizes of the new codes.
   */
  takeColumns(
    sizes: readonly number[] = this.#sizes,
    recode?: readonly (Uint16Array | undefined)[],
  ): readonly CodedColumn[] {
    const rows = this.#rows;
    this.#rows = 0;
    this.#open = [];
    return this.#chunks.map((chunks, column) => {
      const whole = allocateColumn(sizes[column] ?? 0, rows);
      const codes = recode?.[column];
      let row = 0;
      for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
        const used = chunk.subarray(0, Math.min(CHUNK, rows - row));
        if (codes !== undefined) recodeInto(whole, used, row, codes);
        else whole.set(used, row);
        row += used.length;
      }
      return whole;
    });
  }

  #chunk(row: number, column: number): CodedColumn {
    return this.#chunks[column]?.[row >>> SHIFT] as CodedColumn;
  }

  #openChunks(): void {
    this.#open = this.#sizes.map((size) =>
      size <= 256 ? new Uint8Array(CHUNK) : new Uint16Array(CHUNK),
    );
    this.#open.forEach((chunk, column) => {
      this.#chunks[column]?.push(chunk);
    });
  }
}

function recodeInto(to: CodedColumn, from: CodedColumn, row: number, codes: Uint16Array): void {
  for (let offset = 0; offset < from.length; offset++) {
    to[row + offset] = codes[from[offset] as number] as number;
  }
}

/** A column of zeros for a domain of `size` categories, in shared memory where the host has it. */
export function allocateColumn(size: number, rows: number): CodedColumn {
  const shared = typeof SharedArrayBuffer !== 'undefined';
  const bytes = size <= 256 ? rows : rows * 2;
  const buffer = shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
  return size <= 256 ? new Uint8Array(buffer) : new Uint16Array(buffer);
}
