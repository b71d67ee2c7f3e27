import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what was installed, built or left behind by a run: nobody wrote it. */
const MADE = new Set(['.git', 'node_modules', 'dist', '.cache', 'actual', 'out']);

/** Every file under a folder that somebody wrote; `skip` names the folders to leave out. */
export function files(folder, skip = MADE) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skip.has(entry.name) ? [] : files(path, skip);
    return entry.isFile() ? [path] : [];
  });
}
