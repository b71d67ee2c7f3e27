import { TesseraError } from '@tessera/model';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The names that the operating system gives to what went wrong; Node's own begin with ERR_. */
const OF_THE_SYSTEM = /^E(?!RR_)[A-Z0-9]+$/;

/**
 * What an error of the file system means to the person who asked for a release. An error that does
 * not come from the file system is returned as it is.
 */
export function diskError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!OF_THE_SYSTEM.test(code)) return error;
  if (FULL.has(code)) {
    return new TesseraError(
      'DISK_FULL',
      {
        cause: `The disk filled up while writing beside ${path}.`,
        remedy: 'Nothing was published. Free some space, or choose --out on another disk.',
      },
      { cause: error },
    );
  }
  return new TesseraError(
    'OUTPUT_UNWRITABLE',
    {
      cause: `${path} cannot be written (${code}).`,
      remedy: 'Nothing was published. Check that you may write there, or choose another --out.',
    },
    { cause: error },
  );
}
