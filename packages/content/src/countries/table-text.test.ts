import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cell, FIGURE_BLANKS } from './cell.ts';
import { readTable, writeTable } from './table-text.ts';

const told = FIGURE_BLANKS.filter((reason) => reason !== 'notReported');
const cell = fc.oneof(fc.nat(40_000), fc.constantFrom<Cell>(...told));
const series = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2003, max: 2022 }), cell), {
    minLength: 1,
    selector: ([year]) => year,
  })
  .map((cells) => new Map([...cells].sort(([a], [b]) => a - b)));
const keyed = <T>(values: fc.Arbitrary<T>, ...keys: readonly string[]) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), values), {
      minLength: 1,
      selector: ([key]) => key,
    })
    .map((entries) => new Map(entries));
const tables = keyed(keyed(series, 'children', 'girls', 'boys-other', 'XKX'), 'KHM', 'GBR', 'ABW');

it('a table written as text is read back as it was', () => {
  fc.assert(
    fc.property(tables, (table) => {
      expect(readTable(writeTable(table))).toEqual(table);
    }),
  );
});

it('writes a gap as a gap', () => {
  const cells = new Map<number, Cell>([
    [2010, 5],
    [2012, 'suppressed'],
    [2013, 'repeated'],
  ]);
  const table = new Map([['ABW', new Map([['girls', cells]])]]);
  expect(writeTable(table)).toBe('ABW;girls 2010 5,-,<,=');
});
