import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryEngine } from '@tessera/engine';
import { seededBits } from '@tessera/privacy/testing';
import { type Effects, type ReleasePlan, type ReleaseResult, release } from '@tessera/release';
import { parquetReadObjects } from 'hyparquet';
import { afterAll } from 'vitest';

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder that is gone when the tests of the file are over. */
export async function tempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-attack-'));
  folders.push(folder);
  return folder;
}

/** The effects of a repeatable release: everything from the seed, the clock stands still. */
export const repeatable = (seed: number): Effects => ({
  bits: seededBits(seed),
  now: () => new Date('2026-01-02T03:04:05.678Z'),
  progress: () => {},
  engine: (table) => memoryEngine(table),
});

export interface Order extends Partial<Omit<ReleasePlan, 'file' | 'out' | 'codebook'>> {
  readonly csv: string | Uint8Array;
  /** YAML text. */
  readonly codebook: string;
  readonly seed: number;
}

export interface Bundle {
  readonly dir: string;
  readonly files: readonly PublicFile[];
  readonly result: ReleaseResult;
}

export interface PublicFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** A release through the real pipeline, from a CSV file on a disk to a bundle on a disk. */
export async function makeBundle(order: Order): Promise<Bundle> {
  const { csv, codebook, seed, ...plan } = order;
  const folder = await tempFolder();
  const [file, yaml, dir] = ['cases.csv', 'codebook.yaml', 'out'].map((name) => join(folder, name));
  await writeFile(file as string, csv);
  await writeFile(yaml as string, codebook);
  const result = await release(
    { file: file as string, codebook: yaml as string, out: dir as string, ...plan },
    repeatable(seed),
  );
  return { dir: dir as string, files: await filesOf(dir as string), result };
}

/** Every file below a folder, in the order of their paths. */
export async function filesOf(folder: string): Promise<readonly PublicFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path
        .slice(folder.length + 1)
        .split('\\')
        .join('/'),
      bytes: await readFile(path),
    })),
  );
}

/** The text of one file of a bundle. */
export function textOf(files: readonly PublicFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  if (found === undefined) throw new Error(`the bundle lacks ${path}`);
  return found.bytes.toString('utf8');
}

/** The rows of the Parquet file, decoded by a reader that is not ours. */
export async function parquetRows(
  files: readonly PublicFile[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { bytes } = files.find(({ path }) => path === 'data/microdata.parquet') as PublicFile;
  const copy = Uint8Array.from(bytes);
  return parquetReadObjects({ file: copy.buffer });
}

/** The cells of CSV text, by a reader of our own that knows quotes and nothing else. */
export function cellsOfCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (inside) {
      if (character !== '"') cell += character;
      else if (text[i + 1] === '"') cell += text[++i];
      else inside = false;
    } else if (character === '"') inside = true;
    else if (character === ',' || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') rows.push(row.splice(0));
    } else cell += character;
  }
  if (inside || cell !== '' || row.length > 0) throw new Error('the CSV text does not end a line');
  return rows;
}
