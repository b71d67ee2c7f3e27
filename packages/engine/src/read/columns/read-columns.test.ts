import { type Codebook, codebookSchema } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCases } from '../case-reader.ts';
import { SMALL_BOOK } from '../codebook.fixture.ts';
import { fileOf, refusal } from '../files.fixture.ts';
import { type Cells, columnFileOf, csvOf, someCuts } from './column-file.fixture.ts';
import { type ReadColumnsOptions, readColumns } from './read-columns.ts';

const NAMES = ['year', 'sex', 'forced', 'work'];

/** The small codebook, with a list that goes on: what it does not name is `Other`. */
const OPEN_BOOK: Codebook = codebookSchema.parse({
  ...SMALL_BOOK,
  columns: SMALL_BOOK.columns.map((column) =>
    column.name === 'work' ? { ...column, open: { other: 'Other', most: 3, longest: 8 } } : column,
  ),
});

const CELLS: Readonly<Record<string, readonly string[]>> = {
  year: ['2019', ' 2020 ', '', '-99', '1066', 'a\0b'],
  sex: ['Woman', 'Female', 'f\u00e9minin', '\tMan', 'Unknown', 'kept', ' ', 'Wo"man'],
  forced: ['0', '1', '', '-99', '2'],
  work: ['Farm', 'Other', '', 'Mine', 'far too long for a public word', '\0'],
  person: ['p1', ' p1 ', 'p2', 'p3', '', 'Unknown', '-99'],
  summary: ['forced', ''],
};

const someRows = (names: readonly string[]): fc.Arbitrary<Cells> =>
  fc.array(fc.tuple(...names.map((name) => fc.constantFrom(...(CELLS[name] ?? [])))), {
    minLength: 1,
    maxLength: 40,
  });

const someFiles = fc
  .tuple(fc.boolean(), fc.boolean(), fc.constantFrom(SMALL_BOOK, OPEN_BOOK))
  .chain(([person, summary, book]) =>
    fc
      .shuffledSubarray(
        [...NAMES, ...(person ? ['person'] : []), ...(summary ? ['summary'] : [])],
        {
          minLength: NAMES.length + Number(person) + Number(summary),
        },
      )
      .chain((names) =>
        fc.record({
          book: fc.constant(book),
          names: fc.constant(names),
          rows: someRows(names),
          cuts: someCuts,
        }),
      ),
  );

const read = (names: readonly string[], rows: Cells, options?: ReadColumnsOptions) =>
  readColumns(columnFileOf(names, rows), SMALL_BOOK, options);

describe('readColumns', () => {
  it('gives what the same records give as text: table, people and issues', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, async ({ book, names, rows, cuts }) => {
        const text = await readCases(fileOf(csvOf(names, rows)), book);
        expect(readColumns(columnFileOf(names, rows, cuts), book)).toEqual(text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps the same first thousand issues of many', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => [
      '1066',
      'Nobody',
      '0',
      i % 3 ? 'Farm' : 'x',
    ]);
    const { issues } = read(NAMES, rows);
    expect(issues).toEqual((await readCases(fileOf(csvOf(NAMES, rows)), SMALL_BOOK)).issues);
    expect(issues.first).toHaveLength(1000);
    expect(JSON.stringify(issues)).not.toContain('Nobody');
  });

  it('takes the column that it is told for that of the person', async () => {
    const names = [...NAMES, 'folder'];
    const rows = [
      ['2019', '', '', '', 'a'],
      ['2020', 'Man', '', '', 'b'],
      ['', 'Woman', '1', '', 'a'],
    ];
    const text = await readCases(fileOf(csvOf(names, rows)), SMALL_BOOK, { subject: 'folder' });
    expect(read(names, rows, { subject: 'folder' })).toEqual(text);
    expect(text.table.rows).toBe(2);
  });

  it('takes a text that stands in a piece twice, or in no record, for what it is', () => {
    const texts = ['2020', '2019', 'of nobody', '2019'].map((text) =>
      new TextEncoder().encode(text),
    );
    const blank = { texts: [], numbers: Uint8Array.of(0, 0) };
    const years = { texts, numbers: Uint8Array.of(4, 2) };
    const pieces = (place: number) => [place === 0 ? years : blank];
    const { table, issues } = readColumns({ names: NAMES, records: 2, pieces }, SMALL_BOOK);
    expect([...(table.columns[0] ?? [])]).toEqual([1, 1]);
    expect(issues.counts).toEqual({});
  });

  it('refuses text that is not UTF-8 with the first line of it, in whatever column', async () => {
    const wrong = { texts: [Uint8Array.of(0xe9)], numbers: Uint8Array.of(0, 0, 1) };
    const early = { texts: [Uint8Array.of(0xe9)], numbers: Uint8Array.of(0, 1, 0) };
    const blank = { texts: [], numbers: new Uint8Array(3) };
    const pieces = [wrong, blank, early, blank];
    const file = { names: NAMES, records: 3, pieces: (place: number) => [pieces[place] ?? blank] };
    const error = await refusal(
      'FILE_ENCODING',
      attempt(() => readColumns(file, SMALL_BOOK)),
    );
    expect(error.info.detail).toEqual({ line: 3 });
  });

  it.each([
    ['too few cells', [{ texts: [], numbers: new Uint8Array(2) }]],
    [
      'too many cells',
      [
        { texts: [], numbers: new Uint8Array(2) },
        { texts: [], numbers: new Uint8Array(2) },
      ],
    ],
    ['no cells', []],
    ['a cell of a text that is not there', [{ texts: [], numbers: Uint8Array.of(0, 0, 1) }]],
  ])('refuses a column with %s', async (_, pieces) => {
    const blank = [{ texts: [], numbers: new Uint8Array(3) }];
    const file = {
      names: NAMES,
      records: 3,
      pieces: (place: number) => (place === 1 ? pieces : blank),
    };
    const error = await refusal(
      'FILE_UNREADABLE',
      attempt(() => readColumns(file, SMALL_BOOK)),
    );
    expect(error.info.detail).toEqual({ reason: 'column', column: 'sex' });
  });

  it('refuses a file by the size that it claims, before it looks at a column', async () => {
    const pieces = () => {
      throw new Error('looked');
    };
    const claim = (records: number) =>
      refusal(
        records === 0 ? 'FILE_NO_RECORDS' : 'FILE_UNREADABLE',
        attempt(() => readColumns({ names: NAMES, records, pieces }, SMALL_BOOK)),
      );
    await claim(0);
    expect((await claim(2 ** 31)).info.detail).toEqual({ reason: 'size', records: 2 ** 31 });
  });

  it('refuses the columns that a file of text is refused for', async () => {
    await refusal(
      'HEADER_MISSING',
      attempt(() => read(['year', 'sex'], [['2019', 'Man']])),
    );
    await refusal(
      'HEADER_UNKNOWN',
      attempt(() => read(['a', 'b'], [['2019', 'Man']])),
    );
    await refusal(
      'HEADER_DUPLICATE',
      attempt(() => read([...NAMES, 'year'], [['', '', '', '', '']])),
    );
  });
});

const attempt = async (action: () => unknown): Promise<unknown> => action();
