import { readCases, readColumns } from '@tessera/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { microdataCsv, microdataParquet } from '../../../../release/src/publish/microdata.ts';
import { columnsOf, people, SMALL, someRows } from '../../../../release/src/small.fixture.ts';
import {
  cellsOf,
  dictionaryPage,
  firstKindPage,
  madeFile,
  plainBytes,
  runBytes,
  type Written,
  writtenFile as written,
} from './parquet.fixture.ts';
import { isParquet, parquetFile } from './parquet-file.ts';

const texts = fc.oneof(
  fc.constantFrom('', 'USA', 'f\u00e9minin', '-99', '\u0645'),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const how: fc.Arbitrary<Written> = fc.record(
  {
    codec: fc.constantFrom('UNCOMPRESSED', 'SNAPPY'),
    encoding: fc.constantFrom('PLAIN', 'RLE_DICTIONARY'),
    pageSize: fc.constantFrom(1, 40),
    rowGroupSize: fc.constantFrom(1, 7),
  },
  { requiredKeys: [] },
);

describe('a Parquet file', () => {
  it('gives out the cells that were written, however they are packed', () => {
    fc.assert(
      fc.property(fc.array(fc.option(texts, { freq: 3 }), { maxLength: 40 }), how, (cells, one) => {
        const file = parquetFile(written(cells, one));
        expect([file.names, file.records]).toEqual([['a'], cells.length]);
        expect(cellsOf(file, 0)).toEqual(cells);
      }),
      { numRuns: 300 },
    );
  });

  it('gives out cells none of which may be empty', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 40 }), how, (cells, one) => {
        expect(cellsOf(parquetFile(written(cells, { ...one, required: true })), 0)).toEqual(cells);
      }),
    );
  });

  it('has more texts than two bytes can number', () => {
    const cells = Array.from({ length: 70_000 }, (_, i) => `c${i}`);
    const more = [...cells, null, 'c0', 'c69999'];
    for (const encoding of ['PLAIN', 'RLE_DICTIONARY'] as const) {
      const file = parquetFile(written(more, { encoding, rowGroupSize: 100_000, pageSize: 1e7 }));
      expect(cellsOf(file, 0)).toEqual(more);
    }
  });

  it('is read with pages of the first kind, plain ones and ones by dictionary', () => {
    const pages = [
      dictionaryPage(['USA', 'KHM']),
      firstKindPage([1, 0, 1, 1], Uint8Array.of(1, ...runBytes([1, 0, 1], 1)), 'PLAIN_DICTIONARY'),
      firstKindPage([0, 0], new Uint8Array(0), 'PLAIN_DICTIONARY'),
      firstKindPage([1, 0], plainBytes(['PHL']), 'PLAIN'),
    ];
    expect(cellsOf(parquetFile(madeFile({ pages, rows: 8 })), 0)).toEqual([
      ...['KHM', null, 'USA', 'KHM'],
      ...[null, null],
      ...['PHL', null],
    ]);
  });

  it('is known by its first bytes', async () => {
    expect(await isParquet(new Blob([written(['a'])]))).toBe(true);
    for (const text of ['', 'PAR', 'year,sex\n', 'PAR2']) {
      expect(await isParquet(new Blob([text]))).toBe(false);
    }
  });
});

describe('the Parquet file of a release', () => {
  const bytesOf = (pieces: Iterable<Uint8Array>) =>
    new Blob([...pieces] as BlobPart[]).arrayBuffer();
  const textOf = (pieces: Iterable<string>) => {
    const bytes = new TextEncoder().encode([...pieces].join(''));
    return async function* () {
      yield bytes;
    };
  };

  it('is the same table as its CSV file, with the same issues', async () => {
    await fc.assert(
      fc.asyncProperty(someRows(60), async (rows) => {
        fc.pre(rows.length > 0);
        const released = { count: rows.length, columns: columnsOf(rows) };
        const parquet = parquetFile(await bytesOf(microdataParquet(SMALL, released)));
        const text = await readCases(textOf(microdataCsv(SMALL, released)), SMALL);
        expect(readColumns(parquet, SMALL)).toEqual(text);
      }),
      { numRuns: 50 },
    );
  });

  it('is so in several groups of rows', async () => {
    const rows = people(100_001);
    const released = { count: rows.length, columns: columnsOf(rows) };
    const parquet = parquetFile(await bytesOf(microdataParquet(SMALL, released)));
    const text = await readCases(textOf(microdataCsv(SMALL, released)), SMALL);
    expect(readColumns(parquet, SMALL).table).toEqual(text.table);
  });

  it('has the names of its columns without rows', async () => {
    const none = { count: 0, columns: SMALL.columns.map(() => new Uint16Array(0)) };
    const parquet = parquetFile(await bytesOf(microdataParquet(SMALL, none)));
    expect([parquet.names, parquet.records]).toEqual([SMALL.columns.map(({ name }) => name), 0]);
    expect(() => readColumns(parquet, SMALL)).toThrowError(
      expect.objectContaining({ code: 'FILE_NO_RECORDS' }),
    );
  });
});
