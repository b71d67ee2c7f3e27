import { TesseraError } from '@tessera/model';
import type { CodedColumn, CodedTable } from '../coded-table.ts';
import type { Block } from './block.ts';

/**
 * The codes of a block, one a row, in shared memory where the host has it.
 * Throws `INTERNAL` when a code of the table is not below its domain size.
 */
export function packBlock(table: CodedTable, block: Block): Uint16Array {
  const packed = new Uint16Array(memory(table.rows * Uint16Array.BYTES_PER_ELEMENT));
  block.columns.forEach((column, i) => {
    const size = block.sizes[i]!;
    if (append(packed, table.columns[column]!, size) < size) return;
    throw new TesseraError('INTERNAL', {
      cause: 'A coded column holds a code outside its domain.',
      remedy: 'Please report this as a defect.',
      detail: { column, size },
    });
  });
  return packed;
}

/** Appends a digit to every code; returns the largest digit met, 0 for no rows. */
function append(packed: Uint16Array, digits: CodedColumn, size: number): number {
  let largest = 0;
  for (let row = 0; row < packed.length; row++) {
    const digit = digits[row]!;
    if (digit > largest) largest = digit;
    packed[row] = Math.imul(packed[row]!, size) + digit;
  }
  return largest;
}

/** Browsers offer shared memory to isolated pages only. */
function memory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined'
    ? new ArrayBuffer(bytes)
    : new SharedArrayBuffer(bytes);
}
