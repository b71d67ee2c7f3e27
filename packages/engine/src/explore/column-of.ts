import { TesseraError } from '@tessera/model';
import type { CodedColumn, CodedTable } from '../coded-table.ts';

/** A column of the table; throws `INTERNAL` for one that is not there. */
export function columnOf({ columns }: CodedTable, column: number): CodedColumn {
  const found = columns[column];
  if (found !== undefined) return found;
  throw new TesseraError('INTERNAL', {
    cause: 'A question asks for a column that the file does not have.',
    remedy: 'Report this with the address of the page.',
  });
}
