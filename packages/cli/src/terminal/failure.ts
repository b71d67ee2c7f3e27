import { EXIT, TesseraError } from '@tessera/model';
import type { Io } from './io.ts';

/** Any error as a `TesseraError`; what we did not foresee is `INTERNAL`, without its message. */
export function asTesseraError(error: unknown): TesseraError {
  if (error instanceof TesseraError) return error;
  const place = error instanceof Error ? (error.stack ?? '').split('\n')[1]?.trim() : undefined;
  return new TesseraError(
    'INTERNAL',
    {
      cause: `Tessera met something it did not foresee${error instanceof Error ? ` (${error.name})` : ''}.`,
      remedy: 'Please report it with the command you ran, without any record.',
      detail: place === undefined ? {} : { place },
    },
    { cause: error },
  );
}

/** Says what went wrong, and returns the exit code. */
export function report(error: unknown, json: boolean, io: Io): number {
  const known = asTesseraError(error);
  const { code, info } = known;
  if (json) {
    io.out(`${JSON.stringify({ error: { code, ...info } }, null, 2)}\n`);
    return known.exitCode;
  }
  io.err(`\nStopped: ${info.cause}\n${info.remedy}\n`);
  const { detail } = info;
  if (detail !== undefined && Object.keys(detail).length > 0) {
    for (const [name, value] of Object.entries(detail)) {
      io.err(`  ${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}\n`);
    }
  }
  io.err(`(${code}, exit code ${known.exitCode})\n`);
  return known.exitCode;
}

export const OK = EXIT.ok;
