import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { TesseraError } from '@tessera/model';
import type { FolderKind } from '../publish/bundle/stage.ts';
import { RELEASE_FOLDER } from '../publish/layout.ts';

export const KIND = 'k-anonymous';

/** Every file of a restricted folder. */
export const RESTRICTED_FILES = [
  { path: 'README.md', what: 'What the files are, for whom, and what must not be done with them.' },
  { path: 'report.html', what: 'The same with figures, on one page that needs no connection.' },
  { path: 'microdata.csv', what: 'The rows, in random order and without any number of a case.' },
  { path: 'codebook.csv', what: 'What each column and each code means here.' },
  { path: 'manifest.json', what: 'The parameters and the checksum of every file, for programs.' },
] as const;

export const RESTRICTED_FOLDER: FolderKind = {
  mark: 'manifest.json',
  isOurs: isRestricted,
  layout: RESTRICTED_FILES.map(({ path }) => path),
};

/** Whether a manifest is one of a restricted folder, of any version. */
export function isRestricted(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return (
      typeof value === 'object' &&
      value !== null &&
      'tessera' in value &&
      'kind' in value &&
      value.kind === KIND
    );
  } catch {
    return false;
  }
}

/**
 * Throws `INSIDE_A_RELEASE` where a path is, or lies in, the folder of a public release: whoever puts
 * that folder on the web would put these rows there too. Links are followed.
 */
export async function refuseInsideRelease(path: string): Promise<void> {
  for (let folder = await real(resolve(path)); ; folder = dirname(folder)) {
    const text = await readFile(join(folder, RELEASE_FOLDER.mark), 'utf8').catch(() => undefined);
    if (text !== undefined && RELEASE_FOLDER.isOurs(text) && !isRestricted(text)) {
      throw new TesseraError('INSIDE_A_RELEASE', {
        cause: `${folder} is a public release, and these rows must not lie in one.`,
        remedy: 'Choose a folder elsewhere, where only named partners can reach it.',
      });
    }
    if (folder === dirname(folder)) return;
  }
}

/** The real path of what is there, with the rest as it was given. */
async function real(path: string): Promise<string> {
  const found = await realpath(path).catch(() => undefined);
  if (found !== undefined || path === dirname(path)) return found ?? path;
  return join(await real(dirname(path)), basename(path));
}
