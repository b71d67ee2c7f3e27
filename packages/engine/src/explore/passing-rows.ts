import type { CodedTable } from '../coded-table.ts';
import type { ColumnFilter, Filter } from './asked.ts';
import { columnOf } from './column-of.ts';

/** The rows that pass all filters, in their order. */
export function passingRows(table: CodedTable, filters: readonly Filter[]): Uint32Array {
  const all = new Uint32Array(table.rows);
  for (let row = 0; row < all.length; row++) all[row] = row;
  return filters.reduce<Uint32Array>((rows, filter) => passing(table, rows, filter), all);
}

/** Those of `rows` that pass one filter; the place of `rows` is used for them. */
function passing(table: CodedTable, rows: Uint32Array, filter: Filter): Uint32Array {
  const tests = ('any' in filter ? filter.any : [filter]).map((one) => testOf(table, one));
  const [first] = tests;
  if (first !== undefined && tests.length === 1) return passingOne(rows, first);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    const passes = tests.some((test) => test.passes[test.values[row] as number] === 1);
    if (passes) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** The same in a place of their own, as large as they need. */
export function picked(table: CodedTable, rows: Uint32Array, filter: ColumnFilter): Uint32Array {
  const { values, passes } = testOf(table, filter);
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    count += passes[values[rows[i] as number] as number] as number;
  }
  const own = new Uint32Array(count);
  for (let i = 0, at = 0; at < count; i++) {
    const row = rows[i] as number;
    if (passes[values[row] as number] === 1) own[at++] = row;
  }
  return own;
}

function passingOne(rows: Uint32Array, { values, passes }: Test): Uint32Array {
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (passes[values[row] as number] === 1) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

type Test = ReturnType<typeof testOf>;

function testOf(table: CodedTable, { column, in: codes }: ColumnFilter) {
  const values = columnOf(table, column);
  const passes = new Uint8Array(table.sizes[column] as number);
  for (const code of codes) passes[code] = 1;
  return { values, passes };
}
