import { TesseraError } from '@tessera/model';
import type { CodedColumn, CodedTable } from '../coded-table.ts';
import type { Asked, ColumnAsked, Counted, Filter, FlagsAsked, Split } from './asked.ts';

interface Places {
  /** The rows that pass all filters. */
  readonly rows: Uint32Array;
  /** The part of each of them. */
  readonly part: Uint16Array;
  readonly parts: number;
}

/**
 * Counts the answers to a question among the rows that pass all filters, for each part on its own. It
 * is for rows that are published, or that somebody looks at on their own machine: it protects nobody.
 * Throws `INTERNAL` for a column that is not there.
 */
export function countAnswers(table: CodedTable, asked: Asked): readonly Counted[] {
  const places = placed(table, passing(table, asked.filters), asked.split);
  return asked.question.kind === 'flags'
    ? countFlags(table, places, asked.question)
    : countColumn(table, places, asked.question);
}

function columnOf({ columns }: CodedTable, column: number): CodedColumn {
  const found = columns[column];
  if (found !== undefined) return found;
  throw new TesseraError('INTERNAL', {
    cause: 'A question asks for a column that the file does not have.',
    remedy: 'Report this with the address of the page.',
  });
}

function passing(table: CodedTable, filters: readonly Filter[]): Uint32Array {
  let rows = new Uint32Array(table.rows);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  for (const { column, in: codes } of filters) {
    const values = columnOf(table, column);
    const passes = new Uint8Array(table.sizes[column] as number);
    for (const code of codes) passes[code] = 1;
    let count = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      if (passes[values[row] as number] === 1) rows[count++] = row;
    }
    rows = rows.subarray(0, count);
  }
  return rows;
}

function placed(table: CodedTable, rows: Uint32Array, split: Split | undefined): Places {
  const part = new Uint16Array(rows.length);
  if (split === undefined) return { rows, part, parts: 1 };
  const values = columnOf(table, split.column);
  const of = Uint16Array.from(split.part);
  for (let i = 0; i < rows.length; i++) {
    part[i] = of[values[rows[i] as number] as number] as number;
  }
  return { rows, part, parts: 1 + split.part.reduce((most, one) => Math.max(most, one), 0) };
}

function countFlags(
  table: CodedTable,
  { rows, part, parts }: Places,
  { columns, yes, from }: FlagsAsked,
): readonly Counted[] {
  const recorded = new Uint8Array(rows.length);
  const answers = columns.map((column, c) => {
    const values = columnOf(table, column);
    const [positive, first] = [yes[c] as number, from[c] as number];
    const counts = new Uint32Array(parts);
    for (let i = 0; i < rows.length; i++) {
      const code = values[rows[i] as number] as number;
      if (code >= first) recorded[i] = 1;
      if (code === positive) counts[part[i] as number] = (counts[part[i] as number] as number) + 1;
    }
    return counts;
  });
  const people = new Uint32Array(parts);
  const known = new Uint32Array(parts);
  for (let i = 0; i < rows.length; i++) {
    const p = part[i] as number;
    people[p] = (people[p] as number) + 1;
    known[p] = (known[p] as number) + (recorded[i] as number);
  }
  return Array.from({ length: parts }, (_, p) => ({
    people: people[p] as number,
    recorded: known[p] as number,
    yes: answers.map((counts) => counts[p] as number),
  }));
}

function countColumn(
  table: CodedTable,
  { rows, part, parts }: Places,
  { column, from }: ColumnAsked,
): readonly Counted[] {
  const values = columnOf(table, column);
  const size = table.sizes[column] as number;
  const counts = new Uint32Array(parts * size);
  for (let i = 0; i < rows.length; i++) {
    const at = (part[i] as number) * size + (values[rows[i] as number] as number);
    counts[at] = (counts[at] as number) + 1;
  }
  return Array.from({ length: parts }, (_, p) => {
    const own = [...counts.subarray(p * size, (p + 1) * size)];
    const sum = (some: readonly number[]) => some.reduce((a, b) => a + b, 0);
    const yes = own.slice(from);
    return { people: sum(own), recorded: sum(yes), yes };
  });
}
