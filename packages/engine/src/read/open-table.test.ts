import { describe, expect, it } from 'vitest';
import { fileOf, refusal } from './files.fixture.ts';
import { readOpenTables } from './open-table.ts';

const open = (...contents: readonly string[]) =>
  readOpenTables(contents.map((content) => fileOf(content, [5, 1])));

describe('readOpenTables', () => {
  it('gives all files the columns of the first and the codes of all', async () => {
    const { names, values, tables, issues } = await open(
      'a,b\nx,2\n,1\n x ,\n',
      'b,a\n3,y\n"2",x\n',
    );
    expect(names).toEqual(['a', 'b']);
    expect(values).toEqual([
      ['', 'x', 'y'],
      ['', '1', '2', '3'],
    ]);
    expect(tables.map((table) => table.columns.map((column) => Array.from(column)))).toEqual([
      [
        [1, 0, 1],
        [2, 1, 0],
      ],
      [
        [2, 1],
        [3, 2],
      ],
    ]);
    expect(tables.map(({ rows, sizes }) => [rows, sizes])).toEqual([
      [3, [3, 4]],
      [2, [3, 4]],
    ]);
    expect(tables[0]?.columns[0]).toBeInstanceOf(Uint8Array);
    expect(issues.map((log) => log.first)).toEqual([[], []]);
  });

  it('reads ragged rows and NUL bytes as empty, with issues', async () => {
    const { tables, issues } = await open('a,b\nx\ny,\0\nx,y,z\n\n');
    expect(tables[0]?.columns.map((column) => Array.from(column))).toEqual([
      [1, 2, 1],
      [0, 0, 1],
    ]);
    expect(issues[0]?.first).toEqual([
      { code: 'RAGGED_ROW', line: 2 },
      { code: 'NUL_BYTE', line: 3, column: 'b' },
      { code: 'RAGGED_ROW', line: 4 },
      { code: 'BLANK_LINE', line: 5 },
    ]);
  });

  it('refuses files that differ in their columns', async () => {
    const error = await refusal('HEADER_MISMATCH', open('a,b\n1,2\n', 'a,c\n1,2\n'));
    expect(error.info.cause).toContain('b, c');
    const strangers = await refusal('HEADER_MISMATCH', open('a,b\n1,2\n', 'Amina,Farm\n1,2\n'));
    expect(strangers.message).not.toMatch(/Amina|Farm/);
    await refusal('HEADER_DUPLICATE', open('a,a\n1,2\n', 'a,a\n1,2\n'));
    await refusal('FILE_NO_RECORDS', open('a\n1\n', 'a\n'));
  });

  it('holds 65,535 values a column and no more', async () => {
    const lines = Array.from({ length: 65_535 }, (_, n) => `v${n}`);
    const { values, tables } = await open(`a\n${lines.join('\n')}\n""\n`);
    expect(values[0]).toHaveLength(65_536);
    expect(values[0]?.[tables[0]?.columns[0]?.[65_534] ?? -1]).toBe('v65534');
    expect(tables[0]?.columns[0]?.[65_535]).toBe(0);
    const error = await refusal('FILE_UNREADABLE', open(`a\n${lines.join('\n')}\none more\n`));
    expect(error.message).not.toContain('one more');
  });

  it('reads line breaks inside quotes, and refuses a quote that is broken', async () => {
    const { values } = await open('a,b\n"x\ny",1\n');
    expect(values[0]).toEqual(['', 'x\ny']);
    const error = await refusal('FILE_BROKEN_QUOTE', open('a,b\n"x"y,1\n'));
    expect(error.info.detail).toEqual({ line: 2, column: 'a' });
  });

  it('refuses text that is not UTF-8', async () => {
    const latin1 = new Uint8Array(Buffer.from('a\nx\n\u00e9\n', 'latin1'));
    const error = await refusal('FILE_ENCODING', readOpenTables([fileOf(latin1)]));
    expect(error.info.detail).toEqual({ line: 3 });
  });
});
