import type { Cell, CountryTable, FigureBlank, Series, Table } from './cell.ts';

const MARKS: Readonly<Record<FigureBlank, string>> = {
  notReported: '-',
  suppressed: '<',
  repeated: '=',
  unreadable: '?',
};

const BLANKS = new Map(
  Object.entries(MARKS).map(([reason, mark]) => [mark, reason as FigureBlank]),
);

/**
 * A table as text that travels well: a line for each country, `ABW;girls 2010 5,<,-,12;boys …`. Behind
 * a key stand its first year and the cells from there on; `-` is not reported, `<` suppressed, `=`
 * repeated, `?` unreadable. `readTable` gives the table back.
 */
export function writeTable(table: Table): string {
  return [...table]
    .map(([code, series]) => [code, ...[...series].map(writeSeries)].join(';'))
    .join('\n');
}

function writeSeries([key, series]: readonly [string, Series]): string {
  const told = [...series].filter(([, cell]) => cell !== 'notReported').map(([year]) => year);
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const cells = Array.from({ length: last - first + 1 }, (_, i) =>
    writeCell(series.get(first + i) ?? 'notReported'),
  );
  return `${key} ${first} ${cells.join(',')}`;
}

const writeCell = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : MARKS[cell]);

export function readTable(text: string): Table {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [code = '', ...series] = line.split(';');
        return [code, readCountry(series)];
      }),
  );
}

const readCountry = (texts: readonly string[]): CountryTable =>
  new Map(
    texts.map((text) => {
      const [key = '', first = '', cells = ''] = text.split(' ');
      const told = cells.split(',').flatMap((cell, i): readonly (readonly [number, Cell])[] => {
        const value = BLANKS.get(cell) ?? Number(cell);
        return value === 'notReported' ? [] : [[Number(first) + i, value]];
      });
      return [key, new Map(told)];
    }),
  );
