import { TesseraError } from '@tessera/model';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What an error of the file system means to the person who asked for a release. */
export function diskError(path: string, error: unknown): TesseraError {
  if (error instanceof TesseraError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
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
      cause: `${path} cannot be written${code === '' ? '' : ` (${code})`}.`,
      remedy: 'Nothing was published. Check that you may write there, or choose another --out.',
    },
    { cause: error },
  );
}
