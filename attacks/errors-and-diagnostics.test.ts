// Attack: learn a cell from an error message, an issue, or a file that was meant to be private.
import { readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from '@tessera/cli';
import { TesseraError } from '@tessera/model';
import { describe, expect, test } from 'vitest';
import { filesOf, makeBundle, tempFolder } from './bundle.fixture.ts';
import { csvOf, SHELTER, SHELTER_HEADER, type Visit, visits } from './shelter.fixture.ts';

const SECRET = 'Quillfeather';

/** Every column of one record holds the secret, and a record after it breaks the form of the file. */
function secretFile(): string {
  const cells: Visit = Object.fromEntries(
    SHELTER_HEADER.map((name) => [name, `${SECRET} ${name}`]),
  );
  const csv = csvOf([...visits(320), cells], SHELTER_HEADER);
  return `${csv}${SECRET},2020,${SECRET}\n${SECRET}"x,\u0000${SECRET},,,,,,,,,${SECRET}\n`;
}

/** Runs a command and returns everything that it said. */
async function said(
  args: readonly string[],
): Promise<{ readonly code: number; readonly text: string }> {
  let text = '';
  const take = (more: string) => {
    text += more;
  };
  const code = await run(args, {
    out: take,
    err: take,
    terminal: true,
    colour: false,
    width: 80,
    elapsed: () => 0,
    now: () => new Date(0),
    signal: new AbortController().signal,
  });
  return { code, text };
}

async function onDisk() {
  const folder = await tempFolder();
  const [cases, codebook] = [join(folder, 'cases.csv'), join(folder, 'codebook.yaml')];
  await writeFile(cases, secretFile());
  await writeFile(codebook, SHELTER);
  return { folder, cases, codebook };
}

describe('what a command says', () => {
  test.each([[[]], [['--json']]])('about a file that it refuses %j', async (more) => {
    const { folder, cases, codebook } = await onDisk();
    const out = join(folder, 'out');
    const args = ['release', cases, '--out', out, '--codebook', codebook, '--strict', ...more];
    const { code, text } = await said(args);
    expect(code).toBe(3);
    expect(text).toContain('STRICT_ISSUES');
    expect(text).toContain('VALUE_NOT_IN_LIST');
    expect(text).not.toContain(SECRET);
    expect(await readdir(folder)).not.toContain('out');
  });

  test.each([[[]], [['--json']]])('about a release %j', async (more) => {
    const { folder, cases, codebook } = await onDisk();
    const out = join(folder, 'out');
    const { code, text } = await said([
      'release',
      cases,
      '--out',
      out,
      '--codebook',
      codebook,
      ...more,
    ]);
    expect(code).toBe(0);
    expect(text).not.toContain(SECRET);
  });

  test('about a file that it inspects', async () => {
    const { cases, codebook } = await onDisk();
    const { code, text } = await said(['inspect', cases, '--codebook', codebook]);
    expect(code).toBe(0);
    expect(text).not.toContain(SECRET);
  });

  test.each([
    ['only records, no header', `${SECRET},2020\n${SECRET},2021\n`],
    ['a cell of more than a mebibyte', `${SHELTER_HEADER.join()}\n${SECRET.repeat(100_000)}\n`],
    [
      'a quote that is never closed',
      `${SHELTER_HEADER.join()}\n${SECRET},2020,"${SECRET},,,,,,${SECRET}`,
    ],
    ['text after a quote', `${SHELTER_HEADER.join()}\n"${SECRET}"${SECRET},2020,,,,,,,\n`],
    ['a quote in its first record', `"${SECRET}"${SECRET},2020\n${SECRET},2021\n`],
    ['a header that takes in records', `"caseId\n${SECRET}",year\n${SECRET},2021\n`],
    ['no header and a quote', `${SECRET},${SECRET}\n1,"${SECRET}"${SECRET}\n`],
    ['bytes that are no text', `${SHELTER_HEADER.join()}\n${SECRET},\u00ff\n`],
    ['nothing but a header', `${SHELTER_HEADER.join()}\n`],
  ])('about a file with %s', async (_, content) => {
    const { folder, cases, codebook } = await onDisk();
    await writeFile(cases, content, 'latin1');
    for (const verb of [
      ['release', cases, '--out', join(folder, 'out')],
      ['inspect', cases],
    ]) {
      const { code, text } = await said([...verb, '--codebook', codebook, '--json']);
      expect(code).toBe(3);
      expect(text).not.toContain(SECRET);
    }
  });

  test('power: the file holds the secret, and an error that tells it would be noticed', async () => {
    expect(secretFile()).toContain(SECRET);
    const error = new TesseraError('USAGE', { cause: `A cell says ${SECRET}.`, remedy: 'None.' });
    expect(JSON.stringify(error.info)).toContain(SECRET);
  });
});

describe('exact diagnostics', () => {
  async function both() {
    const privateDir = join(await tempFolder(), 'diagnostics');
    const { files } = await makeBundle({
      csv: secretFile(),
      codebook: SHELTER,
      seed: 91,
      privateDir,
    });
    return { open: files, hidden: await filesOf(privateDir) };
  }

  test('are marked as sensitive, each in its name and in its first line', async () => {
    const { hidden } = await both();
    expect(hidden.length).toBeGreaterThan(0);
    for (const { path, bytes } of hidden) {
      expect(basename(path)).toMatch(/^SENSITIVE-/);
      expect(bytes.toString('utf8').slice(0, 80)).toContain('SENSITIVE');
    }
  });

  test('hold places and counts, and no cell', async () => {
    const { hidden } = await both();
    const text = hidden.map(({ bytes }) => bytes.toString('utf8')).join();
    expect(text).toContain('VALUE_NOT_IN_LIST');
    expect(text).not.toContain(SECRET);
  });

  test('are nowhere in what is published', async () => {
    const { open, hidden } = await both();
    const all = Buffer.concat(open.map(({ bytes }) => bytes));
    expect(open.map(({ path }) => path).join()).not.toContain('SENSITIVE');
    for (const word of ['SENSITIVE', 'VALUE_NOT_IN_LIST', 'RAGGED_ROW', 'diagnostics']) {
      expect(all.includes(word)).toBe(false);
    }
    for (const { bytes } of hidden) expect(all.includes(bytes)).toBe(false);
  });

  test('change nothing in what is published', async () => {
    const { open } = await both();
    const { files } = await makeBundle({ csv: secretFile(), codebook: SHELTER, seed: 91 });
    expect(files).toEqual(open);
  });

  test.each([
    ['inside the bundle', (out: string) => join(out, 'private')],
    ['around the bundle', (out: string) => join(out, '..')],
    ['the bundle itself', (out: string) => out],
  ])('are refused a place %s', async (_, place) => {
    const { folder, cases, codebook } = await onDisk();
    const out = join(folder, 'a', 'out');
    const args = ['release', cases, '--out', out, '--codebook', codebook, '--private', place(out)];
    const { code } = await said(args);
    expect(code).toBe(2);
    expect(await readdir(folder)).not.toContain(join('a', 'out'));
  });
});
