import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { TesseraError } from '@tessera/model';
import { diskError } from './disk-error.ts';

/** A file of a bundle as it was written. */
export interface WrittenFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface StageOptions {
  /** Replace a folder that is already there, if a file of this name in it says that it is ours. */
  readonly replace: boolean;
  readonly mark: string;
}

/**
 * A folder that appears whole or not at all: it is written beside its place under another name and
 * renamed at the end. `discard` leaves nothing behind, whatever happened before.
 */
export class Stage {
  readonly #target: string;
  readonly #work: string;
  readonly #files: WrittenFile[] = [];

  private constructor(target: string, work: string) {
    this.#target = target;
    this.#work = work;
  }

  /** Throws `OUTPUT_EXISTS`, `OUTPUT_UNWRITABLE` or `DISK_FULL`. */
  static async open(path: string, options: StageOptions): Promise<Stage> {
    const target = resolve(path);
    await checkTarget(target, options);
    const work = join(dirname(target), `.${basename(target)}.${randomUUID()}.partial`);
    try {
      await mkdir(work, { recursive: true });
    } catch (error) {
      throw diskError(target, error);
    }
    return new Stage(target, work);
  }

  get files(): readonly WrittenFile[] {
    return this.#files;
  }

  async write(path: string, chunks: Iterable<string | Uint8Array>): Promise<WrittenFile> {
    const full = join(this.#work, path);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      await mkdir(dirname(full), { recursive: true });
      const file = await open(full, 'wx');
      try {
        for (const chunk of chunks) {
          const data = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
          hash.update(data);
          bytes += data.byteLength;
          await file.writeFile(data);
        }
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      throw diskError(this.#target, error);
    }
    const written = { path, bytes, sha256: hash.digest('hex') };
    this.#files.push(written);
    return written;
  }

  /** Puts the folder in its place; an older one goes only once the new one stands. */
  async publish(): Promise<void> {
    const old = `${this.#work}.old`;
    const replaced = await exists(this.#target);
    try {
      if (replaced) await rename(this.#target, old);
      try {
        await rename(this.#work, this.#target);
      } catch (error) {
        if (replaced) await rename(old, this.#target);
        throw error;
      }
      await rm(old, { recursive: true, force: true });
    } catch (error) {
      throw diskError(this.#target, error);
    }
  }

  async discard(): Promise<void> {
    await rm(this.#work, { recursive: true, force: true });
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

async function checkTarget(target: string, { replace, mark }: StageOptions): Promise<void> {
  const info = await stat(target).catch(() => undefined);
  if (info === undefined) return;
  const entries = info.isDirectory() ? await readdir(target) : undefined;
  if (entries?.includes(mark) === true && replace) return;
  const ours = entries?.includes(mark) === true;
  throw new TesseraError('OUTPUT_EXISTS', {
    cause: `${target} is already there${ours ? '' : ' and was not written by Tessera'}.`,
    remedy: ours
      ? 'Choose another folder, or add --force to replace it.'
      : 'Choose another folder.',
  });
}
