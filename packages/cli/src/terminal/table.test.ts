import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts, textTable } from './table.ts';

describe('textTable', () => {
  it('puts text on the left, numbers and percentages on the right', () => {
    expect(
      textTable(
        ['column', 'n', 'share'],
        [
          ['gender', 1234, '3.40 %'],
          ['a', 5, '12.00 %'],
        ],
        80,
      ),
    ).toBe(
      [
        '  column      n    share',
        '  ──────  ─────  ───────',
        '  gender  1,234   3.40 %',
        '  a           5  12.00 %',
        '',
      ].join('\n'),
    );
  });

  it('has a header also without rows', () => {
    expect(textTable(['a', 'b'], [], 80)).toBe('  a  b\n  ─  ─\n');
  });

  it('fits its width as long as text can give way, and loses no number', () => {
    const row = fc.tuple(
      fc.string({ unit: 'grapheme-ascii', maxLength: 90 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
      fc.integer({ min: 0, max: 10 ** 9 }),
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 60, max: 200 }),
        (rows, width) => {
          const lines = textTable(['name', 'kind', 'n'], rows, width).trimEnd().split('\n');
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
          for (const [i, [, , n]] of rows.entries()) {
            expect(lines[i + 2]?.endsWith(` ${new Intl.NumberFormat('en').format(n)}`)).toBe(true);
          }
        },
      ),
    );
  });

  it('does not let a cell steer the terminal', () => {
    expect(textTable(['a'], [['x\u001b[2J\n']], 80)).toBe('  a\n  ──────\n  x�[2J�\n');
  });
});

describe('facts', () => {
  it('line up, and long ones go on below themselves', () => {
    const text = facts(
      [
        ['a', '1'],
        ['issues', 'VALUE_NOT_IN_LIST 3, RAGGED_ROW 2, NUL_BYTE 1'],
      ],
      40,
    );
    expect(text).toBe(
      [
        '  a       1',
        '  issues  VALUE_NOT_IN_LIST 3,',
        '          RAGGED_ROW 2, NUL_BYTE 1',
        '',
      ].join('\n'),
    );
  });
});
