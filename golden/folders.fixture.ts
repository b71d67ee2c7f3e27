import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, by path with forward slashes; none where there is no folder. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [relative(folder, path).split(sep).join('/'), await readFile(path)] as const,
      ),
    ),
  );
}

/** One line for each file that is not the same, byte for byte. */
export async function differences(expected: string, actual: string): Promise<readonly string[]> {
  const [before, after] = [await readFolder(expected), await readFolder(actual)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined) return [`new: ${path}`];
    if (now === undefined) return [`gone: ${path}`];
    return old.equals(now) ? [] : [`changed: ${path}${firstLine(old, now)}`];
  });
}

function firstLine(old: Buffer, now: Buffer): string {
  const [a, b] = [old.toString('utf8').split('\n'), now.toString('utf8').split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  return ` (line ${at < 0 ? a.length + 1 : at + 1})`;
}

/** Puts a folder in the place of another. */
export async function replaceFolder(target: string, by: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, '..'), { recursive: true });
  await rename(by, target);
}
