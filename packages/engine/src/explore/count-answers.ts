import type { CodedTable } from '../coded-table.ts';
import type { Asked, ColumnAsked, Counted, FlagsAsked, FlagsSplit, Split } from './asked.ts';
import { columnOf } from './column-of.ts';
import { passingRows, picked } from './passing-rows.ts';
import { type Placed, placeRows } from './place-rows.ts';

/**
 * Counts the answers to a question among the rows that pass all filters, for each part on its own; with
 * `along`, all parts of its first value come first. It is for rows that are published, or that somebody
 * looks at on their own machine: it protects nobody. Throws `INTERNAL` for a column that is not there.
 */
export function countAnswers(table: CodedTable, asked: Asked): readonly Counted[] {
  const { filters, question, split, along } = asked;
  const rows = passingRows(table, filters);
  const splits: readonly Split[] = split === undefined ? [] : [split];
  const count = (of: Uint32Array, by: readonly Split[]) => {
    const placed = placeRows(table, of, by);
    return question.kind === 'flags'
      ? countFlags(table, placed, question)
      : countColumn(table, placed, question);
  };
  if (along === undefined) return count(rows, splits);
  if ('part' in along) return count(rows, [along, ...splits]);
  return flagFilters(along).flatMap((flag) => count(picked(table, rows, flag), splits));
}

const flagFilters = ({ columns, yes }: FlagsSplit) =>
  columns.map((column, i) => ({ column, in: [yes[i] as number] }));

function countFlags(
  table: CodedTable,
  { rows, part, parts }: Placed,
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
  { rows, part, parts }: Placed,
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
