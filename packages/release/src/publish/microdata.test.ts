import { readCases } from '@tessera/engine';
import { type Codebook, codebookSchema, domainsOf } from '@tessera/model';
import fc from 'fast-check';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { columnsOf, people, type Row, SMALL, someRows } from '../small.fixture.ts';
import { parseCsv } from './csv-parser.fixture.ts';
import { microdataCsv, microdataParquet } from './microdata.ts';
import { cellReaders, NO_ROWS, type ReleasedRows } from './rows.ts';

const released = (rows: readonly Row[]) => ({ count: rows.length, columns: columnsOf(rows) });
const csvOf = (rows: readonly Row[]) => [...microdataCsv(SMALL, released(rows))].join('');
const parquetOf = (rows: ReleasedRows) =>
  Uint8Array.from([...microdataParquet(SMALL, rows)].flatMap((piece) => [...piece])).buffer;
const bytesOf = (text: string) => () =>
  (async function* () {
    yield new TextEncoder().encode(text);
  })();

/** Rows that break no hard rule: what a release draws. */
const lawfulRows = (rows: readonly Row[]): readonly Row[] =>
  rows.map(([year = 0, sex = 0, age = 0, , threats = 0, debt = 0, forced = 0]) => [
    year,
    sex,
    age,
    age === 0 ? 0 : age === 1 ? 1 : 2,
    threats,
    debt,
    year === 1 && forced === 2 ? 1 : forced,
  ]);

describe('cellReaders', () => {
  it('gives the token of every category, and derives again what was derived', () => {
    const [first] = domainsOf(SMALL);
    const rows = [
      [3, 1, 1, 1, 1, 1, 2],
      [0, 0, 0, 0, 0, 1, 0],
      [1, 3, 2, 2, 0, 0, 1],
    ];
    const readers = cellReaders(SMALL, released(rows));
    const text = rows.map((_, row) => readers.map((read) => read(row)));
    expect(text).toEqual([
      ['2021', 'kept', '0-17', 'child', '1', '1', '1', 'Debt; Threats, said or shown'],
      ['', '', '', '', '', '1', '', 'Debt'],
      ['2019', 'Man', '18-37', 'adult', '', '', '0', ''],
    ]);
    expect(first?.tokens[3]).toBe('2021');
  });
});

describe('microdataCsv', () => {
  it('is read again as the very same table', async () => {
    await fc.assert(
      fc.asyncProperty(someRows(60), async (some) => {
        const rows = lawfulRows(some);
        fc.pre(rows.length > 0);
        const { table, issues, records } = await readCases(bytesOf(csvOf(rows)), SMALL);
        expect(issues.counts).toEqual({});
        expect(records).toBe(rows.length);
        expect(table.columns.map((column) => [...column])).toEqual(
          columnsOf(rows).map((column) => [...column]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('comes in pieces, and every row once', () => {
    const pieces = [...microdataCsv(SMALL, released(people(9_000)))];
    expect(pieces).toHaveLength(4);
    expect(parseCsv(pieces.join(''))).toHaveLength(9_001);
  });

  it('has a header and nothing else without rows', () => {
    expect([...microdataCsv(SMALL, NO_ROWS(SMALL))].join('')).toBe(
      'year,sex,age,adult,threats,debt,forced,means\n',
    );
  });

  it('keeps a record of a single column whose cell is empty', async () => {
    const [year] = SMALL.columns;
    const book: Codebook = {
      ...SMALL,
      columns: year === undefined ? [] : [year],
      groups: [],
      rules: [],
    };
    const text = [...microdataCsv(book, { count: 3, columns: [Uint16Array.of(0, 2, 0)] })].join('');
    expect(text).toBe('year\n""\n2020\n""\n');
    const { records, issues } = await readCases(bytesOf(text), book);
    expect([records, issues.counts]).toEqual([3, {}]);
  });

  it('runs nothing in a spreadsheet, whatever the codebook calls its codes', () => {
    const [year] = SMALL.columns;
    if (year === undefined) throw new Error('the fixture has columns');
    const codes = ['=1+1', '@cmd', '+x', '"quoted", too'];
    const book = codebookSchema.parse({
      ...SMALL,
      columns: [
        { ...year, values: codes.map((code) => ({ code, label: code })) },
        {
          ...year,
          name: 'joined',
          kind: 'text',
          values: [],
          derived: {
            kind: 'concatenate',
            separator: ';',
            of: [{ column: 'year', code: '=1+1', text: '=HYPERLINK("x")' }],
          },
        },
      ],
      groups: [],
      rules: [],
    });
    const rows = { count: 5, columns: [Uint16Array.of(0, 1, 2, 3, 4)] };
    expect(parseCsv([...microdataCsv(book, rows)].join(''))).toEqual([
      ['year', 'joined'],
      ['', ''],
      ["'=1+1", '\'=HYPERLINK("x")'],
      ["'@cmd", ''],
      ["'+x", ''],
      ['"quoted", too', ''],
    ]);
  });
});

describe('microdataParquet', () => {
  it('holds the cells of the CSV, an empty one as null, for another reader', async () => {
    await fc.assert(
      fc.asyncProperty(someRows(60), async (rows) => {
        const read = await parquetReadObjects({ file: parquetOf(released(rows)) });
        const [header = [], ...lines] = parseCsv(csvOf(rows));
        const expected = lines.map((cells) =>
          Object.fromEntries(header.map((name, i) => [name, cells[i] === '' ? null : cells[i]])),
        );
        expect(read).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('comes in pieces of many rows, and every row once and in its place', async () => {
    const rows = released(people(100_001));
    const pieces = [...microdataParquet(SMALL, rows)];
    expect(pieces).toHaveLength(4);
    const file = await new Blob(pieces as BlobPart[]).arrayBuffer();
    const metadata = await parquetMetadataAsync(file);
    expect(metadata.row_groups.map((group) => Number(group.num_rows))).toEqual([50_000, 50_000, 1]);
    const readers = cellReaders(SMALL, rows);
    const cellsAt = (row: number) => readers.map((read) => read(row) || null);
    for (const rowStart of [0, 49_999, 50_000, 99_999]) {
      const read = await parquetReadObjects({ file, rowStart, rowEnd: rowStart + 2 });
      expect(read.map((row) => Object.values(row))).toEqual([
        cellsAt(rowStart),
        cellsAt(rowStart + 1),
      ]);
    }
  });

  it('keeps the columns and their order without rows', async () => {
    const metadata = await parquetMetadataAsync(parquetOf(NO_ROWS(SMALL)));
    expect(Number(metadata.num_rows)).toBe(0);
    expect(parquetSchema(metadata).children.map(({ element }) => element.name)).toEqual(
      SMALL.columns.map(({ name }) => name),
    );
  });
});
