import type { StatedCell } from '@tessera/insight';
import { absenceOf, type FlagId } from './flags.ts';
import type { Line } from './layouts/layout.ts';
import type { StatutoryTable } from './make-table.ts';

/** A cell with all that is said of it. */
export interface ToldCell {
  readonly row: Line;
  readonly column: Line;
  readonly cell: StatedCell;
  readonly flags: readonly FlagId[];
}

/** The cells of a table, row by row. */
export function toldCells({
  layout,
  stated,
  estimated,
}: StatutoryTable): readonly (readonly ToldCell[])[] {
  return layout.rows.map((row, r) =>
    layout.columns.map((column, c): ToldCell => {
      const cell = stated.cells[r]?.[c] ?? { kind: 'suppressed' };
      const absence = absenceOf(cell);
      const isUnknown = row.role === 'unknown' || column.role === 'unknown';
      const flags: readonly (FlagId | false | undefined)[] = [
        absence,
        cell.kind === 'count' && estimated[r]?.[c] === true && 'e',
        isUnknown && 'x',
      ];
      return {
        row,
        column,
        cell,
        flags: flags.filter((flag) => flag !== false && flag) as FlagId[],
      };
    }),
  );
}
