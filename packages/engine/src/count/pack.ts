import { TesseraError } from '@tessera/model';
import type { CodedColumn, CodedTable } from '../coded-table.ts';
import type { Block } from './block.ts';

/**
 * The codes of a block, one a row, in shared memory where the host has it: one byte a row where the
 * block has at most 256 codes, else two. A block of one column is that column, not a copy, where it is
 * in such memory already. Throws `INTERNAL` when a code of the table is not below its domain size.
 */
export function packBlock(table: CodedTable, block: Block): CodedColumn {
  const [column = -1, ...more] = block.columns;
  const alone = more.length === 0 ? table.columns[column] : undefined;
  if (alone !== undefined && isInPlace(alone)) {
    refuseBeyond(largestOf(alone), column, block.size);
    return alone;
  }
  const packed = block.size <= 256 ? new Uint8Array(memory(table.rows)) : wide(table.rows);
  block.columns.forEach((index, i) => {
    const size = block.sizes[i]!;
    refuseBeyond(append(packed, table.columns[index]!, size), index, size);
  });
  return packed;
}

function refuseBeyond(largest: number, column: number, size: number): void {
  if (largest < size) return;
  throw new TesseraError('INTERNAL', {
    cause: 'A coded column holds a code outside its domain.',
    remedy: 'Please report this as a defect.',
    detail: { column, size },
  });
}

/** Appends a digit to every code; returns the largest digit met, 0 for no rows. */
function append(packed: CodedColumn, digits: CodedColumn, size: number): number {
  let largest = 0;
  for (let row = 0; row < packed.length; row++) {
    const digit = digits[row]!;
    if (digit > largest) largest = digit;
    packed[row] = Math.imul(packed[row]!, size) + digit;
  }
  return largest;
}

function largestOf(column: CodedColumn): number {
  let largest = 0;
  for (let row = 0; row < column.length; row++) if (column[row]! > largest) largest = column[row]!;
  return largest;
}

/** Whether every thread can read the column where it is. */
function isInPlace(column: CodedColumn): boolean {
  return typeof SharedArrayBuffer === 'undefined' || column.buffer instanceof SharedArrayBuffer;
}

const wide = (rows: number): Uint16Array =>
  new Uint16Array(memory(rows * Uint16Array.BYTES_PER_ELEMENT));

/** Browsers offer shared memory to isolated pages only. */
function memory(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === 'undefined'
    ? new ArrayBuffer(bytes)
    : new SharedArrayBuffer(bytes);
}
