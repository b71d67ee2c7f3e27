// Whole runs, compared file by file with what was accepted before.
import { cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { differences, readFolder, replaceFolder } from './folders.fixture.ts';
import { readCase, runCase } from './run-case.fixture.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ACCEPT = process.env['TESSERA_GOLDEN'] === 'accept';

/** Golden files are read by people when they change: they stay small. */
const MOST_BYTES = 300_000;

const cases = (await readdir(HERE, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe.each(cases)('%s', (name) => {
  const [input, expected, actual] = ['input', 'expected', 'actual'].map((part) =>
    join(HERE, name, part),
  ) as [string, string, string];

  test('gives what was accepted', async () => {
    await rm(actual, { recursive: true, force: true });
    await runCase(input, actual);
    if (ACCEPT) await replaceFolder(expected, actual);
    const found = ACCEPT ? [] : await differences(expected, actual);
    const { about } = await readCase(input);
    expect(
      found,
      `golden/${name}: ${about}\nCompare golden/${name}/expected with golden/${name}/actual; if the change is wanted, accept it:\n  TESSERA_GOLDEN=accept npx vitest run --project golden\nDifferent files`,
    ).toEqual([]);
    await rm(actual, { recursive: true, force: true });
  });

  test('is small enough to be read', async () => {
    const files = await readFolder(expected);
    const bytes = [...files.values()].reduce((sum, file) => sum + file.byteLength, 0);
    expect(files.size).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});

describe('the comparison itself', () => {
  test('notices a byte, a file too few and a file too many', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tessera-golden-'));
    try {
      const copy = join(folder, 'copy');
      const original = join(HERE, 'safe-house', 'expected');
      await cp(original, copy, { recursive: true });
      expect(await differences(original, copy)).toEqual([]);
      await writeFile(join(copy, 'README.md'), ' ', { flag: 'a' });
      await writeFile(join(copy, 'extra.txt'), '');
      await rm(join(copy, 'data', 'microdata.parquet'));
      expect(await differences(original, copy)).toEqual([
        expect.stringMatching(/^changed: README\.md \(line \d+\)$/),
        'gone: data/microdata.parquet',
        'new: extra.txt',
      ]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('nothing is published where too few people are', async () => {
    const files = await readFolder(join(HERE, 'too-few-people', 'expected'));
    expect([...files.keys()]).toEqual(['refused.json']);
    expect(JSON.parse(files.get('refused.json')?.toString('utf8') ?? '{}')).toMatchObject({
      code: 'TOO_FEW_PEOPLE',
      exitCode: 5,
    });
    expect(await stat(join(HERE, 'too-few-people', 'input')).then((one) => one.isDirectory())).toBe(
      true,
    );
  });
});
