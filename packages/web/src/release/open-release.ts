import { RowsProblem } from '../worker/problem.ts';
import type { Opened } from '../worker/protocol.ts';
import { RowsClient } from '../worker/rows-client.ts';
import { factsOf, type ReleaseFacts } from './manifest.ts';

/** What the page explores: a release, or a file that somebody opened on their own machine. */
export interface Source {
  readonly kind: 'release' | 'own';
  readonly rows: RowsClient;
  readonly opened: Opened;
  /** Of a release only. */
  readonly facts?: ReleaseFacts;
  /** Of a file of one's own only. */
  readonly name?: string;
  /** How many cells and lines of a file of one's own could not be read as the codebook says. */
  readonly unread?: number;
}

const NO_RELEASE = {
  code: 'BUNDLE_NOT_WHOLE',
  cause: 'There is no release with rows at this place.',
  remedy: 'Open a file of your own, or put the folder of a release beside this page.',
  detail: { reason: 'no-release' },
};

export interface OpenedRelease {
  readonly source: Source;
  /** Ends when all rows are there, or fails with the `RowsProblem` that says why they are not. */
  readonly whole: Promise<unknown>;
}

/**
 * Fetches the release beside the page. Its codebook and its facts are there before its rows: whoever
 * counts meanwhile waits for them. Throws a `RowsProblem` with cause and remedy.
 */
export async function openRelease(base: string): Promise<OpenedRelease> {
  const rows = new RowsClient();
  try {
    const facts = factsOf(await fetched(`${base}manifest.json`, (response) => response.json()));
    if (facts === undefined) throw new RowsProblem(NO_RELEASE);
    const whole = rows.open(rowsFile(base, facts));
    const opened = { codebook: await rows.codebook(facts.codebook) };
    return { source: { kind: 'release', rows, opened, facts }, whole };
  } catch (error) {
    rows.close();
    throw error;
  }
}

async function rowsFile(base: string, { codebook, microdata }: ReleaseFacts) {
  const { path: name, sha256 } = microdata;
  const file = await fetched(base + name, (response) => response.blob());
  return { file, name, codebook, sha256 };
}

/** Opens a file that never leaves this machine. */
export async function openOwnFile(file: File): Promise<Source> {
  const { name } = file;
  const rows = new RowsClient();
  try {
    const { unread, ...opened } = await rows.open({ file, name });
    return { kind: 'own', rows, opened, name, unread };
  } catch (error) {
    rows.close();
    throw error;
  }
}

async function fetched<T>(address: string, take: (response: Response) => Promise<T>): Promise<T> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new RowsProblem(NO_RELEASE);
  return take(response).catch(() => {
    throw new RowsProblem(NO_RELEASE);
  });
}
