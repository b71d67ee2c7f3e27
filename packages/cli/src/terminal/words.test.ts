import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brokenLines,
  harmless,
  number,
  pageWidth,
  shellWord,
  small,
  whole,
  wrap,
} from './words.ts';

describe('numbers', () => {
  it('have their thousands apart', () => {
    expect(number(1234567.12345)).toBe('1,234,567.123');
    expect(whole(12000.4)).toBe('12,000');
  });

  it('that are very small are written as people write them', () => {
    expect([1e-6, 1e-9, 2.5e-7].map(small)).toEqual(['1e-6', '1e-9', '2.5e-7']);
    expect([0, 0.001, 0.5, 4].map(small)).toEqual(['0', '0.001', '0.5', '4']);
  });
});

describe('wrap', () => {
  it('keeps every word and breaks only between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }).map((s) => s.replace(/\s/g, '.'))),
        fc.integer({ min: 1, max: 90 }),
        (words, width) => {
          const lines = brokenLines(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines)
            expect(line.length <= width || !line.trim().includes(' ')).toBe(true);
        },
      ),
    );
  });

  it('keeps the line ends of the text', () => {
    expect(wrap('one two\n  three four', 8)).toBe('one two\n  three\nfour');
  });

  it('knows how wide a page is at most and at least', () => {
    expect([200, 80, 60, 3].map(pageWidth)).toEqual([80, 80, 60, 20]);
  });
});

describe('text from elsewhere', () => {
  it('cannot steer the terminal', () => {
    expect(harmless('a\u001b[2Jb\r\nc\u009b1m\u2028d\te')).toBe('a�[2Jb��c�1m�d�e');
    expect(harmless('Âge – 18+ “ü” 年')).toBe('Âge – 18+ “ü” 年');
  });

  it('is quoted where a shell would take it apart', () => {
    expect(shellWord('data/cases.csv')).toBe('data/cases.csv');
    expect(shellWord('my cases.csv')).toBe("'my cases.csv'");
    expect(shellWord("it's; rm x")).toBe("'it'\\''s; rm x'");
    expect(shellWord('-rf')).toBe("'-rf'");
    expect(shellWord('')).toBe("''");
  });
});
