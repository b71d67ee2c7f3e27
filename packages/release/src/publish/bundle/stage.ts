import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { TesseraError } from '@tessera/model';
import { diskError } from './disk-error.ts';
import { filesIn } from './files-in.ts';
import { restoreOrphan, sweepLeftovers, workName } from './leftovers.ts';
import { makeFolders } from './make-folders.ts';

/** A file of a bundle as it was written. */
export interface WrittenFile {
  /** Relative to the bundle, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** By what a folder that is already there is known as one of ours. */
export interface FolderKind {
  /** The file that every such folder has. */
  readonly mark: string;
  readonly isOurs: (text: string) => boolean;
  /** Every path that we may have written; a folder with any other file is not ours to remove. */
  readonly layout: readonly string[];
}

export interface StageOptions {
  /** Replace a folder that is already there, if it is empty or of this kind and holds nothing else. */
  readonly replace: boolean;
  readonly kind: FolderKind;
  /** Nobody but the owner may open the folder and its files; default false. */
  readonly secret?: boolean;
}

/** What file managers leave behind by themselves. */
const LITTER: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * A folder that appears whole or not at all: it is written beside its place under another name and
 * renamed at the end. `discard` leaves nothing behind, whatever happened before; so does a process
 * that is told to exit in the middle.
 */
export class Stage {
  readonly #target: string;
  readonly #work: string;
  readonly #options: StageOptions;
  /** The outermost folder that had to be made for this stage. */
  readonly #outermost: string;
  readonly #files: WrittenFile[] = [];
  #replaced = false;
  readonly #atExit = () => rmSync(this.#work, { recursive: true, force: true });

  private constructor(target: string, work: string, outermost: string, options: StageOptions) {
    this.#target = target;
    this.#work = work;
    this.#outermost = outermost;
    this.#options = options;
    process.once('exit', this.#atExit);
  }

  /** Throws `OUTPUT_EXISTS`, `OUTPUT_UNWRITABLE` or `DISK_FULL`. */
  static async open(path: string, options: StageOptions): Promise<Stage> {
    const target = resolve(path);
    await restoreOrphan(target);
    await checkTarget(target, options);
    const work = join(dirname(target), workName(basename(target), process.pid, randomUUID()));
    try {
      await sweepLeftovers(target);
      const outermost = await makeFolders(work, options.secret === true ? 0o700 : 0o777);
      return new Stage(target, work, outermost, options);
    } catch (error) {
      throw diskError(target, error);
    }
  }

  get files(): readonly WrittenFile[] {
    return this.#files;
  }

  async write(path: string, chunks: Iterable<string | Uint8Array>): Promise<WrittenFile> {
    const full = join(this.#work, path);
    const hash = createHash('sha256');
    let bytes = 0;
    try {
      const secret = this.#options.secret === true;
      await mkdir(dirname(full), { recursive: true, mode: secret ? 0o700 : 0o777 });
      const file = await open(full, 'wx', secret ? 0o600 : 0o666);
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

  /**
   * Puts the folder in its place, an older one aside; whatever lies there by now is looked at again.
   * `settle` makes it final, `undo` takes it back.
   */
  async place(): Promise<void> {
    const replaced = await checkTarget(this.#target, this.#options);
    try {
      if (replaced) await rename(this.#target, this.#old);
      try {
        await rename(this.#work, this.#target);
      } catch (error) {
        if (replaced) await rename(this.#old, this.#target);
        throw error;
      }
    } catch (error) {
      throw diskError(this.#target, error);
    }
    this.#replaced = replaced;
  }

  /** Takes a placed folder away again; the older one comes back. */
  async undo(): Promise<void> {
    await rename(this.#target, this.#work);
    if (this.#replaced) await rename(this.#old, this.#target);
    this.#replaced = false;
  }

  /** The older folder goes, now that the new one stands. */
  async settle(): Promise<void> {
    // The release is out whatever becomes of the old folder: failing here would tell an untruth.
    if (this.#replaced) await rm(this.#old, { recursive: true, force: true }).catch(() => {});
  }

  async discard(): Promise<void> {
    process.off('exit', this.#atExit);
    await rm(this.#work, { recursive: true, force: true });
    let folder = dirname(this.#work);
    while (folder === this.#outermost || folder.startsWith(this.#outermost + sep)) {
      const gone = await rmdir(folder).then(
        () => true,
        () => false,
      );
      if (!gone) return;
      folder = dirname(folder);
    }
  }

  get #old(): string {
    return `${this.#work}.old`;
  }
}

/** Whether something lies there that may be replaced. Throws `OUTPUT_EXISTS` where it may not. */
async function checkTarget(target: string, { replace, kind }: StageOptions): Promise<boolean> {
  const info = await stat(target).catch(() => undefined);
  if (info === undefined) return false;
  if (!info.isDirectory()) throw taken(`${target} is already there, and is not a folder.`);
  const empty = (await readdir(target)).length === 0;
  if (!empty && !(await isOurs(target, kind))) {
    throw taken(`${target} is already there and was not written by Tessera.`);
  }
  if (!replace) {
    const remedy = 'Choose another folder, or add --force to replace it.';
    throw taken(`${target} is already there.`, remedy);
  }
  if (empty) return true;
  const known = new Set(kind.layout);
  const foreign = (await filesIn(target)).filter(
    (path) => !known.has(path) && !LITTER.has(basename(path)),
  );
  if (foreign.length === 0) return true;
  throw taken(
    `${target} holds files that Tessera did not write (${foreign.length}, first ${foreign[0]}).`,
    'Move them elsewhere, or choose another folder.',
  );
}

async function isOurs(target: string, { mark, isOurs: says }: FolderKind): Promise<boolean> {
  const text = await readFile(join(target, mark), 'utf8').catch(() => undefined);
  return text !== undefined && says(text);
}

const taken = (cause: string, remedy = 'Choose another folder.') =>
  new TesseraError('OUTPUT_EXISTS', { cause, remedy });
