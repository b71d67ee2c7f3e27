import type { CodedTable } from '../coded-table.ts';
import type { Split } from './asked.ts';
import { columnOf } from './column-of.ts';

export interface Placed {
  readonly rows: Uint32Array;
  /** The part of each of the rows. */
  readonly part: Uint32Array;
  readonly parts: number;
}

const partsOf = (split: Split): number =>
  1 + split.part.reduce((most, one) => Math.max(most, one), 0);

/** Puts each row into one part: those of the last split lie side by side within those of the first. */
export function placeRows(table: CodedTable, rows: Uint32Array, splits: readonly Split[]): Placed {
  const part = new Uint32Array(rows.length);
  let parts = 1;
  for (const split of splits) {
    const values = columnOf(table, split.column);
    const of = Uint32Array.from(split.part);
    const own = partsOf(split);
    for (let i = 0; i < rows.length; i++) {
      const place = of[values[rows[i] as number] as number] as number;
      part[i] = (part[i] as number) * own + place;
    }
    parts *= own;
  }
  return { rows, part, parts };
}
