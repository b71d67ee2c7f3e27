import { expect, it } from 'vitest';
import { fileOf, refusal, utf16 } from './files.fixture.ts';
import { readHeader } from './header.ts';

it.each([
  ['plain', 'a,b\n1,2\n', ['a', 'b']],
  ['marked', '\uFEFFa,b\r\n1,2\r\n', ['a', 'b']],
  ['quoted, with spaces', '" a ",\tb b , "\n', ['a', 'b b', '"']],
  ['after blank lines', '\n\r\na,b', ['a', 'b']],
  ['not ASCII', 'año,سنة\n', ['año', 'سنة']],
  ['UTF-16', utf16('a,é\n', 'be', true), ['a', 'é']],
])('reads a header that is %s', async (_name, content, names) => {
  expect(await readHeader(fileOf(content))).toEqual(names);
  expect(await readHeader(fileOf(content, [1, 1, 1, 1]))).toEqual(names);
});

it('reads no further than it must', async () => {
  let chunks = 0;
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        chunks++;
        yield new TextEncoder().encode('a,b\n1,2\n');
      }
    } finally {
      closed = true;
    }
  }
  expect(await readHeader(source)).toEqual(['a', 'b']);
  expect([chunks, closed]).toEqual([1, true]);
});

it('refuses what has no header that could be read', async () => {
  await refusal('FILE_EMPTY', readHeader(fileOf('')));
  await refusal('FILE_EMPTY', readHeader(fileOf('\n\r\n')));
  await refusal('FILE_NOT_TEXT', readHeader(fileOf('PK\x03\x04\x14\0\x06\0b\0c')));
  await refusal('FILE_NOT_TEXT', readHeader(fileOf(Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0))));
  const latin1 = new Uint8Array(Buffer.from('a,ann\u00e9e\n', 'latin1'));
  const error = await refusal('FILE_ENCODING', readHeader(fileOf(latin1)));
  expect(error.info.detail).toEqual({ line: 1 });
  expect(error.message).toContain('UTF-8');
});
