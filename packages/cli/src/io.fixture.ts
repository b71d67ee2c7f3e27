import type { Io } from './terminal/io.ts';

export interface FakeIo extends Io {
  /** All that was written so far. */
  readonly written: { out: string; err: string };
}

/** Streams in memory, and a clock that moves on by `step` milliseconds at each look. */
export function fakeIo(options: Partial<Io> & { step?: number } = {}): FakeIo {
  const { step = 100, ...more } = options;
  const written = { out: '', err: '' };
  let time = 0;
  return {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
    terminal: false,
    colour: false,
    width: 80,
    elapsed: () => {
      time += step;
      return time;
    },
    now: () => new Date('2026-03-04T05:06:07Z'),
    signal: new AbortController().signal,
    ...more,
    written,
  };
}
