import { TesseraError } from '@tessera/model';
import type { CodedColumn } from '../../coded-table.ts';
import type { ColumnPiece } from './column-file.ts';

/** Where the codes of a column go, one a record. */
type Codes = CodedColumn | Int32Array;

/** What is told of a cell whose text is no category: the code that it gets instead. */
export type Mend = (problem: number, record: number) => number;

/**
 * Codes one column. `code` is asked once for each text and gives a category, or below 0 what is wrong
 * with it; `mend` is asked for each cell with such a text, in their order.
 *
 * Throws `FILE_UNREADABLE` where the pieces are not as many cells as `to` has records, or refer to a
 * text that is not there.
 */
export function codeColumn(
  to: Codes,
  name: string,
  pieces: Iterable<ColumnPiece>,
  empty: number,
  code: (text: Uint8Array) => number,
  mend: Mend,
): void {
  let record = 0;
  let known: ColumnPiece['texts'] | undefined;
  let codes = new Int32Array(0);
  for (const { texts, numbers } of pieces) {
    if (texts !== known) codes = codesOf(texts, empty, code);
    known = texts;
    if (record + numbers.length > to.length) throw notWhole(name);
    codePiece(to, record, numbers, codes, mend, name);
    record += numbers.length;
  }
  if (record !== to.length) throw notWhole(name);
}

/** By the number of a text. */
function codesOf(
  texts: readonly Uint8Array[],
  empty: number,
  code: (text: Uint8Array) => number,
): Int32Array<ArrayBuffer> {
  const codes = new Int32Array(texts.length + 1);
  codes[0] = empty;
  for (let i = 0; i < texts.length; i++) codes[i + 1] = code(texts[i] as Uint8Array);
  return codes;
}

function codePiece(
  to: Codes,
  from: number,
  numbers: ColumnPiece['numbers'],
  codes: Int32Array,
  mend: Mend,
  name: string,
): void {
  for (let i = 0; i < numbers.length; i++) {
    const code = codes[numbers[i] as number];
    if (code === undefined) throw notWhole(name);
    to[from + i] = code >= 0 ? code : mend(code, from + i);
  }
}

function notWhole(name: string): TesseraError {
  return new TesseraError('FILE_UNREADABLE', {
    cause: `The column ${name} does not have one cell for each record of the file.`,
    remedy: 'The file is damaged: fetch or export it again.',
    detail: { reason: 'column', column: name },
  });
}
