import { TesseraError } from '@tessera/model';
import type { CodedTable } from '../coded-table.ts';

/** Holds for a row when the category of at least one of `columns` is accepted. */
export interface AnyOf {
  readonly columns: readonly number[];
  /** For each of `columns`, for each category, whether it is accepted. */
  readonly accepts: readonly (readonly boolean[])[];
}

/** One byte a row: 1 where `condition` holds. Throws `INTERNAL` for a column the table lacks. */
export function markRows(table: CodedTable, condition: AnyOf): Uint8Array {
  const marks = new Uint8Array(table.rows);
  condition.columns.forEach((index, i) => {
    const column = table.columns[index];
    if (column === undefined) {
      throw new TesseraError('INTERNAL', {
        cause: 'A condition names a column that this table does not have.',
        remedy: 'Please report this as a defect.',
        detail: { column: index, columns: table.columns.length },
      });
    }
    const accepted = Uint8Array.from({ length: table.sizes[index]! }, (_, category) =>
      condition.accepts[i]?.[category] === true ? 1 : 0,
    );
    for (let row = 0; row < marks.length; row++) marks[row]! |= accepted[column[row]!]!;
  });
  return marks;
}
