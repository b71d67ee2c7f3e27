import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedTable } from '../coded-table.ts';
import { someSizes, someTable } from '../count/naive.fixture.ts';
import type { Asked, Counted, Filter, FlagsSplit, Split } from './asked.ts';
import { countAnswers } from './count-answers.ts';

type Row = readonly number[];
type Test = (row: Row) => boolean;

const testOf = (filter: Filter): Test =>
  'any' in filter
    ? (row) => filter.any.some(({ column, in: codes }) => codes.includes(row[column]!))
    : (row) => filter.in.includes(row[filter.column]!);

/** One test a part. */
function partsOf(split: Split | FlagsSplit | undefined): readonly Test[] {
  if (split === undefined) return [() => true];
  if (!('part' in split)) return split.columns.map((c, i) => (row: Row) => row[c] === split.yes[i]);
  const parts = 1 + Math.max(0, ...split.part);
  return Array.from(
    { length: parts },
    (_, part) => (row: Row) => split.part[row[split.column]!] === part,
  );
}

/** One row after the other, as the words say. */
function naive(table: CodedTable, asked: Asked): readonly Counted[] {
  const { filters, question, split, along } = asked;
  const rows = Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((one) => one[row]!),
  );
  const passing = rows.filter((row) => filters.every((filter) => testOf(filter)(row)));
  const tests = partsOf(along).flatMap((first) =>
    partsOf(split).map((second) => (row: Row) => first(row) && second(row)),
  );
  return tests.map((test) => {
    const own = passing.filter(test);
    if (question.kind === 'column') {
      const { column, from } = question;
      const codes = Array.from({ length: table.sizes[column]! - from }, (__, i) => from + i);
      return {
        people: own.length,
        recorded: own.filter((row) => row[column]! >= from).length,
        yes: codes.map((code) => own.filter((row) => row[column] === code).length),
      };
    }
    const { columns, yes, from } = question;
    return {
      people: own.length,
      recorded: own.filter((row) => columns.some((c, i) => row[c]! >= from[i]!)).length,
      yes: columns.map((c, i) => own.filter((row) => row[c] === yes[i]).length),
    };
  });
}

const cases = someSizes.chain((sizes) => {
  const place = fc.nat(sizes.length - 1);
  const codeOf = (column: number) => fc.nat(sizes[column]! - 1);
  const onColumn = place.chain((column) =>
    fc.record({ column: fc.constant(column), in: fc.array(codeOf(column)) }),
  );
  const filter = fc.oneof(onColumn, fc.record({ any: fc.array(onColumn, { maxLength: 3 }) }));
  const ofColumn = place.chain((column) =>
    fc.record({
      kind: fc.constant('column' as const),
      column: fc.constant(column),
      from: codeOf(column),
    }),
  );
  const ofFlags = fc.uniqueArray(place, { minLength: 1 }).chain((columns) =>
    fc.record({
      kind: fc.constant('flags' as const),
      columns: fc.constant(columns),
      yes: fc.tuple(...columns.map(codeOf)),
      from: fc.tuple(...columns.map(codeOf)),
    }),
  );
  const split = place.chain((column) =>
    fc.record({
      column: fc.constant(column),
      part: fc.tuple(...Array.from({ length: sizes[column]! }, () => fc.nat(3))),
    }),
  );
  const flagsSplit = fc.uniqueArray(place, { minLength: 1, maxLength: 3 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      yes: fc.tuple(...columns.map(codeOf)),
    }),
  );
  return fc.record({
    table: someTable(sizes),
    asked: fc.record(
      {
        filters: fc.array(filter, { maxLength: 3 }),
        question: fc.oneof(ofColumn, ofFlags),
        split,
        along: fc.oneof(split, flagsSplit),
      },
      { requiredKeys: ['filters', 'question'] },
    ),
  });
});

describe('countAnswers', () => {
  it('counts what a loop over rows counts', () => {
    fc.assert(
      fc.property(cases, ({ table, asked }) => {
        expect(countAnswers(table, asked)).toEqual(naive(table, asked));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a column that is not there', () => {
    const table = { rows: 1, sizes: [2], columns: [Uint8Array.of(1)] };
    const question = { kind: 'column', column: 3, from: 1 } as const;
    expect(() => countAnswers(table, { filters: [], question })).toThrowError(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
  });
});
