import { TesseraError } from '@tessera/model';
import { CommanderError } from 'commander';
import { CALL_WITH_OPTION } from './call.ts';
import type { Io } from './io.ts';
import { harmless, pageWidth, wrap } from './words.ts';

/** Any error as a `TesseraError`; what we did not foresee is `INTERNAL`, without its message. */
export function asTesseraError(error: unknown): TesseraError {
  if (error instanceof TesseraError) return error;
  if (error instanceof CommanderError) return usage(error);
  const place = error instanceof Error ? (error.stack ?? '').match(/^\s+at .+$/m)?.[0]?.trim() : '';
  return new TesseraError(
    'INTERNAL',
    {
      cause: `Tessera met something it did not foresee${error instanceof Error ? ` (${error.name})` : ''}.`,
      remedy: 'Please report it with the command you ran, without any record.',
      detail: place === undefined || place === '' ? {} : { place },
    },
    { cause: error },
  );
}

function usage(error: CommanderError): TesseraError {
  const said = error.message.replace(/^error: /, '').trim();
  const cause = said.charAt(0).toUpperCase() + said.slice(1);
  return new TesseraError('USAGE', {
    cause: /[.?)]$/.test(cause) ? cause : `${cause}.`,
    remedy: `Run it with --help to see what is possible, or ${CALL_WITH_OPTION} --help for all verbs.`,
  });
}

/** The particulars that lead a person to the place; the others are for programs. */
const PLACES = ['line', 'lines', 'column', 'place'] as const;

/** Says what went wrong, and returns the exit code. */
export function report(error: unknown, json: boolean, io: Io): number {
  const { code, info, exitCode } = asTesseraError(error);
  if (json) {
    io.out(`${JSON.stringify({ error: { code, exitCode, ...info } }, null, 2)}\n`);
    return exitCode;
  }
  const width = pageWidth(io.width);
  const say = (text: string) => {
    const lines = text.split('\n').map(harmless).join('\n');
    io.err(`${wrap(lines, width)}\n`);
  };
  say(`\nStopped: ${info.cause}`);
  say(info.remedy);
  for (const name of PLACES) {
    const value = info.detail?.[name];
    if (value === undefined) continue;
    const text = typeof value === 'object' ? value.join(', ') : String(value);
    if (!info.cause.includes(text)) say(`  ${name}: ${text}`);
  }
  say(`(${code}, exit code ${exitCode})`);
  return exitCode;
}
