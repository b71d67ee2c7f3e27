import { access, mkdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and every folder above it that is missing, or none; returns the outermost. Node's
 * own recursive `mkdir` never comes back where a file system refuses new folders with ENOENT, as
 * /proc does.
 */
export async function makeFolders(path: string, mode = 0o777): Promise<string> {
  const missing = [path];
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) {
    if (await exists(above)) break;
    missing.unshift(above);
  }
  const made: string[] = [];
  try {
    for (const folder of missing) {
      await mkdir(folder, { mode });
      made.unshift(folder);
    }
  } catch (error) {
    for (const folder of made) await rmdir(folder).catch(() => {});
    throw error;
  }
  return missing[0] as string;
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
