import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Chunks } from './encoding.ts';
import { fileOf, refusal, utf16 } from './files.fixture.ts';

async function textOf(content: string | Uint8Array, cuts?: readonly number[]): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of utf8Chunks(fileOf(content, cuts))) chunks.push(chunk.slice());
  return Buffer.concat(chunks).toString('utf8');
}

describe('utf8Chunks', () => {
  it('passes UTF-8 on without its byte order mark', async () => {
    expect(await textOf('año,سنة\n1,2\n')).toBe('año,سنة\n1,2\n');
    expect(await textOf('\uFEFFaño,2')).toBe('año,2');
  });

  it.each(['le', 'be'] as const)('transcodes UTF-16 %s, wherever the chunks end', async (order) => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.array(fc.nat(3), { maxLength: 30 }),
        async (text, cuts) => {
          expect(await textOf(utf16(`ab${text}`, order, true), cuts)).toBe(`ab${text}`);
          expect(await textOf(utf16(`ab${text}`, order, false), cuts)).toBe(`ab${text}`);
        },
      ),
    );
  });

  it.each([
    ['no bytes', new Uint8Array(0)],
    ['a UTF-8 mark only', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['a UTF-16 mark only', Uint8Array.of(0xff, 0xfe)],
  ])('refuses a file of %s', async (_name, bytes) => {
    await refusal('FILE_EMPTY', textOf(bytes));
    await refusal('FILE_EMPTY', textOf(bytes, [0, 1]));
  });

  it('refuses a lone surrogate and half a character, with a line', async () => {
    const lone = utf16('a\nb\n\uD800,c', 'le', true);
    const error = await refusal('FILE_ENCODING', textOf(lone, [8]));
    expect(error.info.detail).toEqual({ line: 2 });
    await refusal('FILE_ENCODING', textOf(utf16('abc', 'be', true).slice(0, -1)));
  });
});
