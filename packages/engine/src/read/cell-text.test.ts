import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, trimmedEnd, trimmedStart } from './cell-text.ts';

const check = (bytes: Uint8Array): string => cellText(bytes, 0, bytes.length);

function platformAccepts(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

describe('cellText', () => {
  it('accepts every string', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            '\0',
            '\u007f',
            '\u0080',
            '\u07ff',
            '\u0800',
            '\ud7ff',
            '\ue000',
            '\ufeff',
            '\uffff',
            '\u{10000}',
            '\u{10ffff}',
          ),
        }),
        (text) => {
          expect(check(new TextEncoder().encode(text))).toBe(text.includes('\0') ? 'nul' : 'text');
        },
      ),
    );
  });

  it('agrees with the platform on the edges of every sequence', () => {
    const edge = fc.constantFrom(
      ...[0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1],
      ...[0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.array(edge), (any, edges) => {
        for (const bytes of [any, Uint8Array.from(edges)]) {
          expect(check(bytes) !== 'invalid').toBe(platformAccepts(bytes));
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('finds a NUL, and looks at its own bytes only', () => {
    const bytes = Uint8Array.of(0xff, 65, 0, 66, 0xff);
    expect(cellText(bytes, 1, 4)).toBe('nul');
    expect(cellText(bytes, 1, 2)).toBe('text');
    expect(cellText(bytes, 0, 2)).toBe('invalid');
  });
});

describe('trimming', () => {
  it.each([
    ['  a b\t', 'a b'],
    [' \t ', ''],
    ['', ''],
    ['\u00a0a', '\u00a0a'],
  ])('cuts ASCII spaces and tabs around %j', (text, expected) => {
    const bytes = new TextEncoder().encode(text);
    const start = trimmedStart(bytes, 0, bytes.length);
    const end = trimmedEnd(bytes, start, bytes.length);
    expect(new TextDecoder().decode(bytes.subarray(start, end))).toBe(expected);
  });
});
