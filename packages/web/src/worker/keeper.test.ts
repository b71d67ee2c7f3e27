import { createHash } from 'node:crypto';
import { codebookByName, domainsOf, TesseraError } from '@tessera/model';
import { describe, expect, it } from 'vitest';
import { microdataCsv, microdataParquet } from '../../../release/src/publish/microdata.ts';
import { PROBLEM_KEYS } from '../i18n/problems/problem-words.ts';
import { Keeper } from './keeper.ts';
import { writtenFile } from './parquet/parquet.fixture.ts';
import type { Request } from './protocol.ts';

const NAME = 'ctdc-synthetic-2024';
const BOOK = codebookByName(NAME) as NonNullable<ReturnType<typeof codebookByName>>;
const ROWS = 500;

/** Made-up rows that break no rule that blanks: every answer in turn. */
const released = {
  count: ROWS,
  columns: domainsOf(BOOK).map(({ size }, column) =>
    Uint16Array.from({ length: ROWS }, (_, row) => (row * (column + 3)) % size),
  ),
};
const csv = new Blob([...microdataCsv(BOOK, released)]);
const TEXT = await csv.text();
const parquet = new Blob([...microdataParquet(BOOK, released)] as BlobPart[]);

const NO_ROWS = new Blob([
  ...microdataParquet(BOOK, { count: 0, columns: released.columns.map(() => new Uint16Array(0)) }),
] as BlobPart[]);

const hashOf = async (file: Blob) =>
  createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');

const open = (request: Omit<Request & { kind: 'open' }, 'kind'>, keeper = new Keeper()) =>
  keeper.answer({ kind: 'open', ...request });

/** How many people there are in a file that can be opened. */
async function people(
  request: Omit<Request & { kind: 'open' }, 'kind'>,
  keeper = new Keeper(),
): Promise<number | undefined> {
  await open(request, keeper);
  const asked = { filters: [], question: { kind: 'column', column: 0, from: 0 } } as const;
  const answer = await keeper.answer({ kind: 'count', asked });
  return answer.kind === 'counted' ? answer.parts[0]?.people : undefined;
}

/** The key of the words that a reader is told. */
async function told(request: Omit<Request & { kind: 'open' }, 'kind'>): Promise<string> {
  const error = await open(request).then(
    () => undefined,
    (one: unknown) => one,
  );
  if (!(error instanceof TesseraError)) throw new Error('nothing was wrong', { cause: error });
  const reason = error.info.detail?.['reason'];
  return reason === undefined ? error.code : `${error.code}/${reason}`;
}

describe('the rows of a release', () => {
  it('are the same from either of its files, and so is every count', async () => {
    const questions = domainsOf(BOOK).map(({ blanks }, column) => ({
      filters: [{ column: (column + 1) % released.columns.length, in: [0, 1] }],
      question: { kind: 'column', column, from: blanks } as const,
    }));
    const [text, columns] = [new Keeper(), new Keeper()];
    const opened = await open({ file: csv, codebook: NAME }, text);
    expect(await open({ file: parquet, codebook: NAME }, columns)).toEqual(opened);
    expect(opened).toEqual({ kind: 'opened', opened: { codebook: BOOK, unread: 0 } });
    expect(await people({ file: csv, codebook: NAME })).toBe(ROWS);
    for (const asked of questions) {
      const request = { kind: 'count', asked } as const;
      expect(await columns.answer(request)).toEqual(await text.answer(request));
    }
  });

  it('are read without being told the codebook, or the name of the file', async () => {
    expect(await open({ file: parquet })).toMatchObject({ opened: { codebook: { name: NAME } } });
    expect(await people({ file: csv, name: 'x.txt' })).toBe(ROWS);
    expect(await people({ file: parquet, name: 'x.csv' })).toBe(ROWS);
  });

  it('have a codebook that is known before they are', async () => {
    const keeper = new Keeper();
    expect(await keeper.answer({ kind: 'codebook', name: NAME })).toEqual({
      kind: 'codebook',
      codebook: BOOK,
    });
    const unknown = keeper.answer({ kind: 'codebook', name: 'shelter-7' });
    await expect(unknown).rejects.toMatchObject({ code: 'CODEBOOK_NOT_DETECTED' });
  });

  it('are looked at only after their hash, and are missed where a release has none', async () => {
    const secure = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext');
    Object.defineProperty(globalThis, 'isSecureContext', { value: true, configurable: true });
    try {
      const sha256 = await hashOf(parquet);
      expect(await people({ file: parquet, sha256 })).toBe(ROWS);
      const cut = parquet.slice(0, parquet.size - 1);
      expect(await told({ file: cut, sha256 })).toBe('BUNDLE_NOT_WHOLE/changed');
      const withoutRows = { file: NO_ROWS, codebook: NAME, sha256: await hashOf(NO_ROWS) };
      expect(await told(withoutRows)).toBe('FILE_NO_RECORDS/release');
    } finally {
      if (secure === undefined) Reflect.deleteProperty(globalThis, 'isSecureContext');
      else Object.defineProperty(globalThis, 'isSecureContext', secure);
    }
  });
});

describe('a file with cells that cannot be read', () => {
  const [header = '', ...rows] = TEXT.trimEnd().split('\n');
  const sex = header.split(',').indexOf('gender');
  const misspelt = (line: string) => line.split(',').toSpliced(sex, 1, 'Femme').join(',');
  const file = (lines: readonly string[]) => new Blob([`${[header, ...lines].join('\n')}\n`]);

  it('says how many cells and lines they are', async () => {
    const lines = rows.map((line, i) => (i < 3 ? misspelt(line) : line));
    expect(await open({ file: file(lines) })).toMatchObject({ opened: { unread: 3 } });
    expect(await open({ file: file([...lines, ',']) })).toMatchObject({ opened: { unread: 4 } });
  });

  it('counts no empty lines, in which nothing stands', async () => {
    expect(await open({ file: file([...rows, '', '']) })).toMatchObject({ opened: { unread: 0 } });
  });
});

describe('a Parquet file that cannot be read', () => {
  const other = new Blob([writtenFile(['USA'])]);
  const damaged = async () => {
    const bytes = new Uint8Array(await parquet.arrayBuffer());
    bytes.fill(0xff, 4, 5_000);
    return new Blob([bytes]);
  };

  it.each([
    ['FILE_UNREADABLE/parquet', { file: new Blob(['year,sex\n']), name: 'cases.PARQUET' }],
    ['FILE_UNREADABLE/parquet', { file: new Blob(['PAR1 and no more']) }],
    ['FILE_UNREADABLE/parquet', { file: parquet.slice(0, parquet.size - 9) }],
    ['CODEBOOK_NOT_DETECTED/file', { file: other }],
    ['HEADER_UNKNOWN', { file: other, codebook: NAME }],
    ['CODEBOOK_NOT_DETECTED/release', { file: parquet, codebook: 'shelter-7' }],
    ['FILE_NO_RECORDS', { file: NO_ROWS, codebook: NAME }],
  ])('is told: %s', async (key, request) => {
    expect(await told(request)).toBe(key);
    expect(PROBLEM_KEYS).toContain(key);
  });

  it('is told where its cells are damaged', async () => {
    expect(await told({ file: await damaged(), codebook: NAME })).toBe('FILE_UNREADABLE/parquet');
  });

  it('is refused for its size before it is read', async () => {
    const file = { size: 2 ** 31, slice: () => parquet.slice(0, 4) } as unknown as Blob;
    expect(await told({ file })).toBe('FILE_UNREADABLE/size');
  });
});
