import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Codebook, codebookSchema } from './codebook.ts';
import { checkCodebook } from './codebook-check.ts';
import { closeCodebook, isNameable, openColumns } from './open-column.ts';

const book = (open: object, more: object = {}, others: readonly object[] = []): Codebook =>
  codebookSchema.parse({
    name: 'open',
    title: 'Open',
    version: '1',
    description: 'A codebook for tests.',
    columns: [
      {
        name: 'town',
        label: 'Town',
        definition: 'Any.',
        kind: 'category',
        values: [{ code: 'other', label: 'Other' }],
        blanks: [{ reason: 'NotRecorded', tokens: [''] }],
        open,
        ...more,
      },
      ...others,
    ],
    groups: [],
    rules: [],
  });

const OPEN = { other: 'other', most: 10, longest: 20 };

describe('isNameable', () => {
  it('lets nothing pass that a file or a page could take for more than a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        if (!isNameable(text, 12)) return;
        expect(text).not.toMatch(/[\p{C}\p{Zl}\p{Zp}"<>,;|`\\{}=+@%\r\n\t]/u);
        expect(text).toMatch(/^[\p{L}\p{N}]/u);
        expect([...text].length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts characters, not their halves', () => {
    expect(isNameable('𠮷𠮷', 2)).toBe(true);
    expect(isNameable('𠮷𠮷𠮷', 2)).toBe(false);
    expect(isNameable('', 2)).toBe(false);
  });
});

describe('an open column', () => {
  it('is found, and closed codebooks have none and no problem', () => {
    expect(openColumns(book(OPEN)).map(({ index, most }) => [index, most])).toEqual([[0, 10]]);
    const closed = closeCodebook(book(OPEN), [['Ales', 'القاهرة']]);
    expect(openColumns(closed)).toEqual([]);
    expect(checkCodebook(closed)).toEqual([]);
  });

  it('needs an other that is listed', () => {
    const [problem] = checkCodebook(book({ ...OPEN, other: 'rest' }));
    expect(problem?.path).toEqual(['columns', 0, 'open', 'other']);
  });

  it('is of a kind without an order', () => {
    const [problem] = checkCodebook(book(OPEN, { kind: 'ordered' }));
    expect(problem?.path).toEqual(['columns', 0, 'open']);
  });

  it('is as large as it may become', () => {
    const wide = {
      name: 'wide',
      label: 'Wide',
      definition: 'Any.',
      kind: 'category',
      values: Array.from({ length: 1_500 }, (_, i) => ({ code: `w${i}`, label: `W${i}` })),
      blanks: [{ reason: 'NotRecorded', tokens: [''] }],
    };
    expect(checkCodebook(book(OPEN, {}, [wide]))).toEqual([]);
    expect(checkCodebook(book({ ...OPEN, most: 5_000 }, {}, [wide]))[0]?.message).toContain(
      'combinations',
    );
  });

  it.each([{ most: 0 }, { most: 5_001 }, { longest: 0 }, { longest: 101 }, { most: 1.5 }])(
    'has bounds: %j',
    (wrong) => {
      expect(() => book({ ...OPEN, ...wrong })).toThrow();
    },
  );
});
