import { TesseraError } from '@tessera/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvScanner, type CsvScannerOptions } from './csv-scanner.ts';
import type { CsvSink } from './csv-sink.ts';

interface Scanned {
  readonly records: { readonly line: number; readonly cells: readonly string[] }[];
  readonly blankLines: number[];
  readonly broken: (readonly [line: number, column: number])[];
  readonly breaks: (readonly [line: number, column: number])[];
}

function scan(chunks: readonly Uint8Array[], options?: CsvScannerOptions): Scanned {
  const scanned: Scanned = { records: [], blankLines: [], broken: [], breaks: [] };
  let cells: string[] = [];
  const sink: CsvSink = {
    cell(bytes, start, end, column) {
      expect(column).toBe(cells.length);
      cells.push(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
    },
    record(count, line) {
      expect(count).toBe(cells.length);
      scanned.records.push({ line, cells });
      cells = [];
    },
    blankLine: (line) => scanned.blankLines.push(line),
    brokenQuote: (column, line) => scanned.broken.push([line, column]),
    lineBreak: (column, line) => scanned.breaks.push([line, column]),
  };
  const scanner = new CsvScanner(sink, options);
  for (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  return scanned;
}

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const scanText = (text: string): Scanned => scan([bytesOf(text)]);
const cellsOf = (text: string): readonly (readonly string[])[] =>
  scanText(text).records.map((record) => record.cells);

function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const length of lengths) {
    chunks.push(bytes.slice(at, at + length));
    at += length;
  }
  return [...chunks, bytes.slice(at)];
}

const anyCell = fc.string({
  unit: fc.constantFrom('a', 'é', '𝒳', ' ', ',', '"', '\n', '\r', '\0', '7'),
  maxLength: 8,
});
const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
const anyLengths = fc.array(fc.nat(5), { maxLength: 40 });
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('CsvScanner', () => {
  it('reads cells, empty cells and a last record without a line end', () => {
    expect(cellsOf('a,b,\n,,\nc')).toEqual([['a', 'b', ''], ['', '', ''], ['c']]);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('ends lines with %s and gives the line of each record', (_name, end) => {
    const text = ['a,b', '"x', 'y",2', '', 'c,d', ''].join(end);
    const { records, blankLines, breaks } = scanText(text);
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [`x${end}y`, '2'] },
      { line: 5, cells: ['c', 'd'] },
    ]);
    expect(blankLines).toEqual([4]);
    expect(breaks).toEqual([[2, 0]]);
  });

  it('reads quotes, doubled quotes, commas and an empty quoted cell', () => {
    expect(cellsOf('"a,b","say ""hi""",""\n""\n""""')).toEqual([
      ['a,b', 'say "hi"', ''],
      [''],
      ['"'],
    ]);
  });

  it('keeps a quote inside an unquoted cell as text, and what stands around it', () => {
    const { records, broken } = scanText('a"b"c, "d, e",g"\n"h",i');
    expect(records.map((record) => record.cells)).toEqual([
      ['a"b"c', ' "d', ' e"', 'g"'],
      ['h', 'i'],
    ]);
    expect(broken).toEqual([]);
  });

  it.each([
    ['text after a closing quote', 'a\n"h","d"e,i\n', [[2, 1]]],
    ['a space after a closing quote', 'a\n"h" ,i\n', [[2, 0]]],
    ['a NUL after a closing quote', '"h"\0', [[1, 0]]],
    ['a quote that is open at the end', 'a\n,"b,\nc', [[2, 1]]],
    ['a quote and nothing more', '"', [[1, 0]]],
    ['a closed quote at the end', 'a\n"b"', []],
    ['an empty quoted cell at the end', 'a\n""', []],
  ])('tells of %s', (_name, text, broken) => {
    expect(scanText(text).broken).toEqual(broken);
  });

  it('takes an empty line for a record where records have a single cell', () => {
    const { records, blankLines } = scanText('\na\n1\n\n\r\n2\n');
    expect(records).toEqual([
      { line: 2, cells: ['a'] },
      { line: 3, cells: ['1'] },
      { line: 4, cells: [''] },
      { line: 5, cells: [''] },
      { line: 6, cells: ['2'] },
    ]);
    expect(blankLines).toEqual([1]);
  });

  it('gives nothing for nothing', () => {
    expect(scan([])).toEqual({ records: [], blankLines: [], broken: [], breaks: [] });
    expect(scanText('').records).toEqual([]);
  });

  it('passes over the first records in silence', () => {
    const { records, breaks } = scan([bytesOf('"h\n1",h2\na,b\n')], { skipRecords: 1 });
    expect(records).toEqual([{ line: 3, cells: ['a', 'b'] }]);
    expect(breaks).toEqual([]);
  });

  it.each([
    ['plain', ''],
    ['quoted', '"'],
  ])('refuses a %s cell of 10 MB with the line of its record', (_name, quote) => {
    const mebibyte = new Uint8Array(1 << 20).fill(97);
    const chunks = [bytesOf(`a\n,${quote}`), ...Array.from({ length: 10 }, () => mebibyte)];
    for (const given of [chunks, [new Uint8Array(Buffer.concat(chunks))]]) {
      expect(() => scan([...given, bytesOf(`${quote}\n`)])).toThrow(
        expect.objectContaining({
          code: 'CELL_TOO_LONG',
          info: expect.objectContaining({ detail: { line: 2, column: 2, limit: 1 << 20 } }),
        }),
      );
    }
  });

  it('allows a cell of exactly the limit', () => {
    const options = { cellLimit: 4 };
    expect(scan([bytesOf('abcd,"efgh"')], options).records[0]?.cells).toEqual(['abcd', 'efgh']);
    expect(() => scan([bytesOf('abcde')], options)).toThrow(TesseraError);
    expect(() => scan([bytesOf('"abcde"')], options)).toThrow(TesseraError);
  });

  it('gives back every table that was written, wherever the chunks end', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        anyLengths,
        (table, end, last, lengths) => {
          const lines = table.map((cells) => cells.map(quoted).join(','));
          const text = lines.join(end) + (last && lines.length > 0 ? end : '');
          const { records, broken } = scan(cut(bytesOf(text), lengths));
          expect(records.map((record) => record.cells)).toEqual(table);
          expect(broken).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads any bytes alike, wherever the chunks end', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', ',', '"', '"', '\n', '\r', '\0', 'é'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyText, anyLengths, (text, lengths) => {
        expect(scan(cut(bytesOf(text), lengths))).toEqual(scanText(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('counts lines as an editor does', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', '"', '\n', '\r', '\r\n'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const { records, blankLines } = scanText(`${text}"\nlast`);
        const lines = `${text}"\nlast`.split(/\r\n|\r|\n/).length;
        const starts = [...records.map((record) => record.line), ...blankLines];
        expect(Math.max(...starts)).toBeLessThanOrEqual(lines);
        if (records.at(-1)?.cells[0] === 'last') expect(records.at(-1)?.line).toBe(lines);
      }),
      { numRuns: 1000 },
    );
  });
});
