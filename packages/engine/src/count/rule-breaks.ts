import type { CodedTable } from '../coded-table.ts';
import { type AnyOf, markRows } from './mark-rows.ts';

/** The number of rows where `when` holds and `must` does not. */
export function ruleBreaks(table: CodedTable, when: AnyOf, must: AnyOf): number {
  const held = markRows(table, when);
  const kept = markRows(table, must);
  let breaks = 0;
  for (let row = 0; row < held.length; row++) if (held[row] === 1 && kept[row] === 0) breaks++;
  return breaks;
}
