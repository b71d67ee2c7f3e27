import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The name under which a folder is written before it stands in its place. */
export const workName = (name: string, pid: number, id: string): string =>
  `.${name}.${pid}.${id}.partial`;

const PARTIAL = /^(\d+)\.[0-9a-f-]{36}\.partial(\.old)?$/;

/**
 * Removes what a process that was killed left beside `target`: half-written folders, and older ones
 * that it had put aside. A process that is still at work keeps its own.
 */
export async function sweepLeftovers(target: string): Promise<void> {
  for (const { path } of await leftovers(target)) await rm(path, { recursive: true, force: true });
}

/**
 * Where a process was killed between putting the older folder aside and the new one in its place, the
 * older one comes back.
 */
export async function restoreOrphan(target: string): Promise<void> {
  const there = await stat(target).catch(() => undefined);
  const old = (await leftovers(target)).find(({ aside }) => aside);
  if (there === undefined && old !== undefined) await rename(old.path, target);
}

async function leftovers(target: string) {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  const names = await readdir(folder).catch((): string[] => []);
  return names.flatMap((name) => {
    const match = name.startsWith(prefix) ? PARTIAL.exec(name.slice(prefix.length)) : null;
    if (match === null || isAlive(Number(match[1]))) return [];
    return [{ path: join(folder, name), aside: match[2] !== undefined }];
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else answers with EPERM: it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
