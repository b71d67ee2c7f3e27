import { randomUUID } from 'node:crypto';
import { access, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { TesseraError } from '@tessera/model';
import { diskError } from './disk-error.ts';

/**
 * Writes a file that appears whole or not at all. Throws `OUTPUT_EXISTS` (unless `replace`),
 * `OUTPUT_UNWRITABLE` or `DISK_FULL`.
 */
export async function writeFileWhole(
  path: string,
  chunks: Iterable<string>,
  replace: boolean,
): Promise<void> {
  const target = resolve(path);
  const there = await access(target).then(
    () => true,
    () => false,
  );
  if (there && !replace) {
    throw new TesseraError('OUTPUT_EXISTS', {
      cause: `${target} is already there.`,
      remedy: 'Choose another name, or add --force to replace it.',
    });
  }
  await access(dirname(target)).catch(() => {
    throw new TesseraError('OUTPUT_UNWRITABLE', {
      cause: `There is no folder ${dirname(target)} to write into.`,
      remedy: 'Make the folder first, or name a file in one that is there. Nothing was written.',
    });
  });
  const work = join(dirname(target), `.${basename(target)}.${randomUUID()}.partial`);
  try {
    const file = await open(work, 'wx');
    try {
      for (const chunk of chunks) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(work, target);
  } catch (error) {
    throw diskError(target, error);
  } finally {
    await rm(work, { force: true });
  }
}
