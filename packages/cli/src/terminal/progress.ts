import type { Progress } from '@tessera/release';
import type { Io } from './io.ts';

/** Seconds with one digit, minutes beyond a minute. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

export interface ProgressLines {
  readonly progress: (progress: Progress) => void;
  /** Ends the last line. */
  readonly done: () => void;
}

/**
 * One line a stage on the error stream, written when the stage ends, with its elapsed time; the
 * stage that is running stands there meanwhile. Silent where the stream is not a terminal.
 */
export function progressLines(io: Io): ProgressLines {
  if (!io.terminal) return { progress: () => {}, done: () => {} };
  let open: { readonly text: string; readonly since: number } | undefined;
  const close = () => {
    if (open === undefined) return;
    const took = duration(io.elapsed() - open.since).padStart(10);
    io.err(`\r  ${open.text.padEnd(50)}${took}\n`);
    open = undefined;
  };
  return {
    progress: ({ stage, detail }) => {
      close();
      open = { text: detail === undefined ? stage : `${stage} (${detail})`, since: io.elapsed() };
      open = { ...open, text: open.text.length > 50 ? `${open.text.slice(0, 49)}…` : open.text };
      io.err(`  ${open.text.padEnd(50)}${'…'.padStart(10)}`);
    },
    done: close,
  };
}
