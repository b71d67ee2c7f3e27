import { open, stat } from 'node:fs/promises';
import type { ByteSource } from '@tessera/engine';
import { TesseraError } from '@tessera/model';

const CHUNK_BYTES = 1 << 20;

/**
 * The bytes of a file, in chunks of 1 MiB, opened anew at each call.
 * Throws `FILE_MISSING`, `FILE_IS_DIRECTORY` or `FILE_UNREADABLE`, also while it is read.
 */
export async function fileSource(path: string): Promise<ByteSource> {
  const info = await stat(path).catch((error: unknown) => {
    throw readError(path, error);
  });
  if (info.isDirectory()) {
    throw new TesseraError('FILE_IS_DIRECTORY', {
      cause: `${path} is a folder.`,
      remedy: 'Name the CSV file itself.',
    });
  }
  if (!info.isFile()) {
    throw new TesseraError('FILE_UNREADABLE', {
      cause: `${path} is a pipe or a device, and a file of records is read twice.`,
      remedy: 'Save the records to a file first.',
    });
  }
  return () => chunks(path);
}

async function* chunks(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    throw readError(path, error);
  });
  try {
    for (;;) {
      const { bytesRead, buffer } = await file
        .read(new Uint8Array(CHUNK_BYTES), 0, CHUNK_BYTES)
        .catch((error: unknown) => {
          throw readError(path, error);
        });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

function readError(path: string, error: unknown): TesseraError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new TesseraError('FILE_MISSING', {
      cause: `There is no file at ${path}.`,
      remedy: 'Check the name and the folder.',
    });
  }
  return new TesseraError(
    'FILE_UNREADABLE',
    {
      cause: `${path} cannot be read${typeof code === 'string' ? ` (${code})` : ''}.`,
      remedy: 'Check that you may read it and that the disk is there.',
    },
    { cause: error },
  );
}
