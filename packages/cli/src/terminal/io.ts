import type { Writable } from 'node:stream';

/** Where a command writes and what kind of place that is. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, where progress is welcome. */
  readonly terminal: boolean;
  /** Whether `out` takes colour. */
  readonly colour: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Milliseconds since some moment, never going back. */
  readonly elapsed: () => number;
  readonly now: () => Date;
  /** Aborted when the person asks to stop. */
  readonly signal: AbortSignal;
}

/** The streams of the process. */
export function processIo(signal: AbortSignal): Io {
  const write = (stream: Writable) => (text: string) => {
    stream.write(text);
  };
  return {
    out: write(process.stdout),
    err: write(process.stderr),
    terminal: process.stderr.isTTY === true,
    colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    width: process.stdout.columns ?? 80,
    elapsed: () => performance.now(),
    now: () => new Date(),
    signal,
  };
}
