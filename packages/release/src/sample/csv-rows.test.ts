import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from './csv-rows.ts';

/** A strict reader of RFC 4180 with LF, for the test only. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  const field = /"((?:[^"]|"")*)"([,\n])|([^",\n]*)([,\n])/y;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (found === null) throw new Error('not CSV');
    record.push(found[1]?.replaceAll('""', '"') ?? found[3] ?? '');
    if ((found[2] ?? found[4]) === '\n') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '1', ',', '"', '\n', '\r', 'a,b', 'say "no"', 'é', '25--60 (2-5 yrs)'),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('csvRows', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(table, ([header = [], ...records]) => {
        expect(parse([...csvRows(header, records)].join(''))).toEqual([header, ...records]);
      }),
    );
  });

  it('writes a header alone, and no blank line for one empty cell', () => {
    expect([...csvRows(['a', 'b'], [])]).toEqual(['a,b\n']);
    expect([...csvRows(['a'], [['']])]).toEqual(['a\n""\n']);
  });

  it('asks for records as the pieces are taken, in pieces of about 64 KiB', () => {
    let asked = 0;
    function* records() {
      for (;;) {
        asked += 1;
        yield ['x'.repeat(99)];
      }
    }
    const pieces = csvRows(['a'], records());
    const first = pieces.next().value ?? '';
    expect(asked).toBeLessThan(700);
    expect(first.length).toBeGreaterThanOrEqual(65_536);
    expect(first.length).toBeLessThan(65_536 + 101);
  });
});
