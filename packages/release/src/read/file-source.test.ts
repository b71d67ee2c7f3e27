import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refusal, testFolder } from '../folder.fixture.ts';
import { fileSource } from './file-source.ts';

const folder = testFolder();

async function bytesOf(path: string): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await fileSource(path))()) chunks.push(chunk);
  return chunks;
}

describe('fileSource', () => {
  it('gives the bytes of a file, in pieces of at most 1 MiB, as often as asked', async () => {
    const content = Uint8Array.from({ length: 2_500_000 }, (_, i) => (i * 7) % 251);
    const source = await fileSource(folder.write('a.csv', content));
    for (let time = 0; time < 2; time++) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of source()) chunks.push(chunk);
      expect(chunks.every((chunk) => chunk.length > 0 && chunk.length <= 1 << 20)).toBe(true);
      expect(Buffer.concat(chunks).equals(Buffer.from(content))).toBe(true);
    }
  });

  it('gives nothing of an empty file, which the reader refuses', async () => {
    expect(await bytesOf(folder.write('empty.csv', ''))).toEqual([]);
  });

  it('refuses a file that is not there, with its name', async () => {
    const error = await refusal('FILE_MISSING', fileSource(folder.at('none.csv')));
    expect(error.info.cause).toContain('none.csv');
    await refusal('FILE_MISSING', fileSource(`${folder.write('file', 'x')}/inside.csv`));
  });

  it('refuses a folder', async () => {
    await refusal('FILE_IS_DIRECTORY', fileSource(folder.at()));
  });

  it('refuses a pipe: records are read twice', async () => {
    const path = folder.at('pipe');
    execFileSync('mkfifo', [path]);
    const error = await refusal('FILE_UNREADABLE', fileSource(path));
    expect(error.info.remedy).toBe('Save the records to a file first.');
  });

  it('says so when the file goes away before it is read', async () => {
    const path = folder.write('a.csv', 'x');
    const source = await fileSource(path);
    rmSync(path);
    await refusal('FILE_MISSING', source()[Symbol.asyncIterator]().next() as Promise<unknown>);
  });
});
