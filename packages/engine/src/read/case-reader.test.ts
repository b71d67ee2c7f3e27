import { describe, expect, it } from 'vitest';
import type { CodedTable } from '../coded-table.ts';
import { type ReadCasesOptions, readCases } from './case-reader.ts';
import { SMALL_BOOK, SMALL_HEADER } from './codebook.fixture.ts';
import { fileOf, refusal, utf16 } from './files.fixture.ts';

const rowsOf = ({ rows, columns }: CodedTable): readonly (readonly number[])[] =>
  Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? -1));

const read = (content: string | Uint8Array, options?: ReadCasesOptions, cuts?: readonly number[]) =>
  readCases(fileOf(content, cuts), SMALL_BOOK, options);

const small = (...lines: readonly string[]): string => `${[SMALL_HEADER, ...lines].join('\n')}\n`;

describe('readCases', () => {
  it('codes blanks, codes and aliases, whatever spaces stand around them', async () => {
    const { table, records, merged, issues } = await read(
      small(
        '2019,Woman,1,Farm',
        ',,,',
        ' 2020 ,\tFemale, 0 , ',
        '-99,kept,-99,"Other"',
        '2019,féminin,1,Farm',
      ),
    );
    expect(rowsOf(table)).toEqual([
      [1, 2, 2, 1],
      [0, 0, 0, 0],
      [2, 2, 1, 0],
      [0, 1, 0, 2],
      [1, 2, 2, 1],
    ]);
    expect(table.sizes).toEqual([3, 4, 3, 3]);
    expect([records, merged, issues]).toEqual([5, false, { counts: {}, first: [] }]);
    expect(table.columns[0]?.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('reads columns in any order and passes over derived ones', async () => {
    const { table, issues } = await read(
      'work,summary,forced,sex,year\nFarm,anything,1,Man,2020\n',
    );
    expect(rowsOf(table)).toEqual([[2, 3, 2, 1]]);
    expect(issues.first).toEqual([]);
  });

  it.each([
    ['CRLF', 'year,sex,forced,work\r\n2019,Woman,1,Farm\r\n'],
    ['CR', 'year,sex,forced,work\r2019,Woman,1,Farm\r'],
    ['a byte order mark', '\uFEFFyear,sex,forced,work\n2019,Woman,1,Farm'],
    ['UTF-16 LE', utf16('year,sex,forced,work\r\n2019,féminin,1,Farm\r\n', 'le', true)],
    ['UTF-16 BE', utf16('year,sex,forced,work\r\n2019,féminin,1,Farm\r\n', 'be', true)],
  ])('reads a file with %s', async (_name, content) => {
    const { table, issues } = await read(content, {}, [1, 1, 1, 7, 2]);
    expect(rowsOf(table)).toEqual([[1, 2, 2, 1]]);
    expect(issues.counts).toEqual({});
  });

  it('makes each problem an issue with its line and column, and blanks the cell', async () => {
    const { table, records, issues } = await read(
      small(
        '1066,Woman,1,Farm',
        '',
        '2019,Wom\0an,1',
        '2019,Man,1,Farm,more',
        '2020,Wo"man,1,Farm',
      ),
    );
    expect(rowsOf(table)).toEqual([
      [0, 2, 2, 1],
      [1, 0, 2, 0],
      [1, 3, 2, 1],
      [2, 0, 2, 1],
    ]);
    expect(records).toBe(4);
    expect(issues.first).toEqual([
      { code: 'VALUE_NOT_IN_LIST', line: 2, column: 'year' },
      { code: 'BLANK_LINE', line: 3 },
      { code: 'NUL_BYTE', line: 4, column: 'sex' },
      { code: 'RAGGED_ROW', line: 4 },
      { code: 'RAGGED_ROW', line: 5 },
      { code: 'VALUE_NOT_IN_LIST', line: 6, column: 'sex' },
    ]);
    expect(issues.counts).toEqual({
      VALUE_NOT_IN_LIST: 2,
      BLANK_LINE: 1,
      NUL_BYTE: 1,
      RAGGED_ROW: 2,
    });
  });

  it('counts all issues, keeps the first thousand and never a value', async () => {
    const secret = 'Amina-of-the-village';
    const { issues } = await read(small(...Array(1500).fill(`${secret},${secret},1,Farm`)));
    expect(issues.counts).toEqual({ VALUE_NOT_IN_LIST: 3000 });
    expect(issues.first).toHaveLength(1000);
    expect(JSON.stringify(issues)).not.toContain('Amina');
  });

  it.each([
    ['a quote that is never closed', '2020,"Woman,1,Farm,', 3, 'sex'],
    ['text after a closing quote', '2020,"Woman"Amina,1,Farm,', 3, 'sex'],
    ['a line break in a column that is read', '2020,"Woman\n",1,Farm,', 3, 'sex'],
    ['a line break beyond the header', '2020,Woman,1,Farm,,"\n"', 3, undefined],
    ['a quote that takes in a record', '2020,Woman,1,Farm,"\n,2019,Man,1,Farm\n"', 3, 'summary'],
    ['line breaks in a row with a cell too many', '2020,Woman,1,Farm,"\n",x', 3, 'summary'],
    ['line breaks in a row with a cell too few', '2020,Woman,1,"\n"', 3, 'work'],
    ['a record of 101 lines', `2020,Woman,1,Farm,"${'\n'.repeat(100)}"`, 3, 'summary'],
  ])('refuses %s, with its line and column and never a value', async (_, line, at, column) => {
    const other = '2019,Man,1,Farm,text';
    const text = ['year,sex,forced,work,summary', other, line, other, ''].join('\n');
    for (const cuts of [[], Array<number>(200).fill(1)]) {
      const error = await refusal('FILE_BROKEN_QUOTE', read(text, {}, cuts));
      expect(error.info.detail).toEqual({ line: at, ...(column === undefined ? {} : { column }) });
      expect(error.message).toContain(`line ${at} `);
      expect(error.message).not.toMatch(/Woman|Amina|2019/);
    }
  });

  it('refuses line breaks inside quotes, also in a column that is derived', async () => {
    const text = 'year,sex,forced,work,summary\n2020,Woman,1,Farm,"so, it\nwas"\n2019,Man,0,,\n';
    await refusal('FILE_BROKEN_QUOTE', read(text));
  });

  it('reads quotes and commas inside quotes', async () => {
    const text = 'year,sex,forced,work,summary\n2020,Woman,1,Farm,"so, it ""was"""\n2019,Man,0,,\n';
    const { table, issues } = await read(text);
    expect(rowsOf(table)).toEqual([
      [2, 2, 2, 1],
      [1, 3, 1, 0],
    ]);
    expect(issues.counts).toEqual({});
  });

  it('refuses a quote in the header that takes in records, and shows none of them', async () => {
    const text = '"year,sex,forced,work\n2019,Woman,1,Farm\n",sex,forced,work\n';
    const error = await refusal('FILE_BROKEN_QUOTE', read(text));
    expect(error.message).not.toContain('Woman');
    await refusal('FILE_BROKEN_QUOTE', read('"year"s,sex,forced,work\n2019,Woman,1,Farm\n'));
  });

  it('counts an empty line as a person where a file has a single column', async () => {
    const [year] = SMALL_BOOK.columns;
    if (year === undefined) throw new Error('the fixture has columns');
    const book = { ...SMALL_BOOK, columns: [year], rules: [] };
    const { table, records, issues } = await readCases(fileOf('year\n2019\n\n2020\n\n'), book);
    expect(rowsOf(table)).toEqual([[1], [0], [2], [0]]);
    expect([records, issues.counts]).toEqual([4, {}]);
  });

  it('blanks the cell that breaks a hard rule, and only that', async () => {
    const { table, issues } = await read(
      small('2019,Woman,0,Farm', '2019,Woman,0,', '2019,Man,,Farm'),
    );
    expect(rowsOf(table)).toEqual([
      [1, 2, 1, 0],
      [1, 2, 1, 0],
      [1, 3, 0, 1],
    ]);
    expect(issues.first).toEqual([{ code: 'RULE_BROKEN', line: 2, column: 'work' }]);
  });

  it('refuses text that is not UTF-8, in any cell, with the line', async () => {
    for (const text of [
      small('2019,Man,1,Farm', '2019,f\u00e9minin,1,Farm'),
      'year,sex,forced,work,summary\n2019,Man,1,Farm,x\n2019,Man,1,Farm,\u00e9\n',
      small('2019,Man,1,Farm', '2019,Man,1,Farm,\u00e9'),
    ]) {
      const latin1 = new Uint8Array(Buffer.from(text, 'latin1'));
      const error = await refusal('FILE_ENCODING', read(latin1));
      expect(error.info.detail).toEqual({ line: 3 });
    }
  });

  it('refuses files without records', async () => {
    await refusal('FILE_EMPTY', read(''));
    await refusal('FILE_NO_RECORDS', read(SMALL_HEADER));
    await refusal('FILE_NO_RECORDS', read(`${SMALL_HEADER}\n\n\n`));
    await refusal('HEADER_MISSING', read('year\n2019'));
    await refusal('CELL_TOO_LONG', read(small(`2019,${'x'.repeat(10_000_000)},1,Farm`)));
  });

  it('when strict, refuses a file with issues and says where, not what', async () => {
    const error = await refusal(
      'STRICT_ISSUES',
      read(small('2019,Man,1,Farm', '1066,Hidden,1,Farm', '2019,Man,0,Farm'), { strict: true }),
    );
    expect(error.info.detail).toEqual({
      VALUE_NOT_IN_LIST: 2,
      RULE_BROKEN: 1,
      lines: ['3', '4'],
    });
    expect(JSON.stringify([error.info, error.message])).not.toMatch(/1066|Hidden/);
    expect((await read(small('2019,Man,1,Farm'), { strict: true })).records).toBe(1);
  });

  it('stops when it is asked to, and closes the file', async () => {
    const stop = new AbortController();
    let closed = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield new TextEncoder().encode(small());
        for (let chunk = 0; ; chunk++) {
          if (chunk > 10) stop.abort();
          yield new TextEncoder().encode('2019,Man,1,Farm\n'.repeat(100));
        }
      } finally {
        closed++;
      }
    }
    await refusal('INTERRUPTED', readCases(endless, SMALL_BOOK, { signal: stop.signal }));
    expect(closed).toBe(2);
    await refusal('INTERRUPTED', read(small('2019,Man,1,Farm'), { signal: AbortSignal.abort() }));
  });

  it('uses two bytes a cell for a long list', async () => {
    const [year] = SMALL_BOOK.columns;
    if (year === undefined) throw new Error('the fixture has columns');
    const values = Array.from({ length: 300 }, (_, n) => ({ code: `c${n}`, label: `c${n}` }));
    const book = { ...SMALL_BOOK, columns: [{ ...year, values }], rules: [] };
    const { table } = await readCases(fileOf('year\nc299\nc0\n'), book);
    expect(table.columns[0]).toBeInstanceOf(Uint16Array);
    expect(rowsOf(table)).toEqual([[300], [1]]);
  });

  it('refuses a hard rule about a column that is not there', async () => {
    const [rule] = SMALL_BOOK.rules;
    if (rule === undefined) throw new Error('the fixture has rules');
    const book = {
      ...SMALL_BOOK,
      rules: [{ ...rule, must: { columns: ['summary'], in: ['x'] } }],
    };
    await refusal('CODEBOOK_INVALID', readCases(fileOf(small('2019,Man,1,Farm')), book));
  });
});
