import type { CodedTable } from '../coded-table.ts';
import { markRows } from './mark-rows.ts';

/** Rows count in which at least one of `columns` has a category of `from[i]` or above. */
export interface AnyFrom {
  readonly columns: readonly number[];
  readonly from: readonly number[];
}

/**
 * The number of rows in which at least one of `columns` has a category of `from[i]` or above. Blanks
 * are the leading categories, so with `from` = the numbers of blanks this is how many people have
 * something recorded there: a denominator.
 */
export function anyCount(table: CodedTable, { columns, from }: AnyFrom): number {
  const accepts = columns.map((column, i) =>
    Array.from({ length: table.sizes[column] ?? 0 }, (_, category) => category >= (from[i] ?? 0)),
  );
  const marks = markRows(table, { columns, accepts });
  return marks.reduce((sum, mark) => sum + mark, 0);
}
