import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../publish/bundle/files-in.ts';
import type { WrittenFile } from '../publish/bundle/stage.ts';
import { type Check, listed } from './check.ts';

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
    const expected = `${BYTES.format(bytes)} bytes, sha256 ${sha256} (manifest.json)`;
    if (!layout.includes(path) || path === MANIFEST) {
      checks.push({ name, passed: false, expected, found: 'not a file of a release' });
      continue;
    }
    const full = join(folder, path);
    const info = await lstat(full).catch(() => undefined);
    if (info === undefined || !info.isFile()) {
      const found = info === undefined ? 'missing' : 'no file: a folder, a link or a device';
      checks.push({ name, passed: false, expected, found });
      continue;
    }
    const hash = await hashOf(full);
    const size = `${BYTES.format(info.size)} bytes`;
    const unchanged = info.size === bytes && hash === sha256;
    const found = unchanged ? size : `different content: ${size}, sha256 ${hash}`;
    checks.push({ name, passed: unchanged, expected, found });
  }
  const named = new Set(files.map((file) => file.path));
  const unlisted = layout.filter((path) => path !== MANIFEST && !named.has(path));
  checks.push({
    name: 'the manifest lists every file of a release, each once',
    passed: unlisted.length === 0 && named.size === files.length,
    expected: `${layout.length - 1} files in manifest.json, each once`,
    found: `${files.length} files${unlisted.length === 0 ? '' : `, not listed: ${listed(unlisted)}`}${named.size === files.length ? '' : ', some more than once'}`,
  });
  const known = new Set([...files.map((file) => file.path), MANIFEST]);
  const extra = (await filesIn(folder)).filter((path) => !known.has(path));
  checks.push({
    name: 'nothing else lies in the folder',
    passed: extra.length === 0,
    expected: 'the files of the manifest and nothing else',
    found: extra.length === 0 ? 'nothing else' : `${extra.length} more: ${listed(extra)}`,
  });
  return checks;
}

export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
