import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, neutralised } from './csv.ts';
import { parseCsv } from './csv-parser.fixture.ts';

const spiky = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ',', '\n', '\r', "'", '=', '+', '-', '@', '\t'),
    fc.string({ maxLength: 1 }),
  ),
});

describe('csvCell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['＠x', "'＠x"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['--', "'--"],
    ['-99', '-99'],
    ['-0.5', '-0.5'],
    ['-1e5', "'-1e5"],
    ['0-11', '0-11'],
    ['25+', '25+'],
    ['', ''],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });

  it('reads back as the neutralised text, alone and beside others', () => {
    fc.assert(
      fc.property(fc.array(spiky, { minLength: 1, maxLength: 5 }), (cells) => {
        expect(parseCsv(csvLine(cells))).toEqual([cells.map(neutralised)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never begins a cell with a sign that a spreadsheet would run', () => {
    fc.assert(
      fc.property(spiky, (text) => {
        const [[read = ''] = []] = parseCsv(csvLine([text]));
        expect(/^-?\d+(\.\d+)?$/.test(read) || !/^[=+\-@\t\r\n＝＋－＠]/.test(read)).toBe(true);
        expect(read.endsWith(text)).toBe(true);
        expect(read.length - text.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('csvLine', () => {
  it('keeps a single empty cell as a record', () => {
    expect(csvLine([''])).toBe('""\n');
    expect(csvLine(['', ''])).toBe(',\n');
  });
});
