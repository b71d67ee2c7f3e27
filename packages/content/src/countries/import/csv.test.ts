import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é', '<', '5') });
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });

describe('comma-separated text', () => {
  it('gives back every cell, with any line ends and with a byte order mark', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(), (given, end, mark) => {
        const text = given.map((cells) =>
          cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','),
        );
        const { rows: read, openQuote } = readCsv((mark ? '\ufeff' : '') + text.join(end));
        expect(read.map(({ cells }) => cells)).toEqual(given);
        expect(openQuote).toBeUndefined();
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { cells, line } of readCsv(text).rows) {
          expect(cells.length).toBeGreaterThan(0);
          expect(line).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('tells the line on which a row begins, and a quote that stays open', () => {
    const { rows: read, openQuote } = readCsv('a,b\n"x\ny",c\nd,e\n"open,f\ng,h');
    expect(read.map(({ line }) => line)).toEqual([1, 2, 4]);
    expect(openQuote).toBe(5);
  });

  it('has no rows in empty lines', () => {
    expect(readCsv('a,b\n\n\nc,d\n').rows.map(({ line }) => line)).toEqual([1, 4]);
  });
});
