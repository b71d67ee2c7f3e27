import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../publish/bundle/files-in.ts';
import type { WrittenFile } from '../publish/bundle/stage.ts';
import type { Check } from './check.ts';

const MANIFEST = 'manifest.json';
const BYTES = new Intl.NumberFormat('en');

/**
 * Whether the files of a folder are those that its manifest lists: each of the layout, each unchanged,
 * none missing and none more.
 */
export async function fileChecks(
  folder: string,
  files: readonly WrittenFile[],
  layout: readonly string[],
): Promise<readonly Check[]> {
  const checks: Check[] = [];
  for (const { path, bytes, sha256 } of files) {
    const name = `${path} is as it was published`;
    if (!layout.includes(path) || path === MANIFEST) {
      checks.push({ name, passed: false, found: 'not a file of a release' });
      continue;
    }
    const full = join(folder, path);
    const info = await lstat(full).catch(() => undefined);
    if (info === undefined || !info.isFile()) {
      checks.push({ name, passed: false, found: 'missing' });
      continue;
    }
    const unchanged = info.size === bytes && (await hashOf(full)) === sha256;
    checks.push({
      name,
      passed: unchanged,
      found: unchanged ? `${BYTES.format(bytes)} bytes` : 'different content',
    });
  }
  const listed = new Set(files.map((file) => file.path));
  const unlisted = layout.filter((path) => path !== MANIFEST && !listed.has(path));
  checks.push({
    name: 'the manifest lists every file of a release, each once',
    passed: unlisted.length === 0 && listed.size === files.length,
    found: unlisted.length === 0 ? `${files.length} files` : `not listed: ${unlisted.join(', ')}`,
  });
  const known = new Set([...files.map((file) => file.path), MANIFEST]);
  const extra = (await filesIn(folder)).filter((path) => !known.has(path));
  checks.push({
    name: 'nothing else lies in the folder',
    passed: extra.length === 0,
    found:
      extra.length === 0 ? 'nothing else' : `${extra.length} more: ${extra.slice(0, 3).join(', ')}`,
  });
  return checks;
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
