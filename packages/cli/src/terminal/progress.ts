import type { Progress } from '@tessera/release';
import type { Io } from './io.ts';
import { harmless, pageWidth } from './words.ts';

/** Seconds with one digit, minutes beyond a minute. */
export function duration(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.floor(tenths / 10);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

export type Tell = (progress: Progress) => void;

const TICK_MS = 1_000;
const TIME = 12;

/**
 * Runs `work` with one line a stage on the error stream: the stage that is running with the time it
 * has taken so far, and when it ends with the time it took. Silent where the stream is no terminal.
 */
export async function underProgress<T>(io: Io, work: (tell: Tell) => Promise<T>): Promise<T> {
  if (!io.terminal) return work(() => {});
  const lines = new ProgressLines(io);
  const tick = setInterval(() => lines.tick(), TICK_MS);
  tick.unref();
  try {
    const result = await work((progress) => lines.begin(progress));
    lines.end();
    return result;
  } catch (error) {
    lines.end('stopped');
    throw error;
  } finally {
    clearInterval(tick);
  }
}

class ProgressLines {
  readonly #io: Io;
  readonly #room: number;
  #stage: string | undefined;
  #since = 0;

  constructor(io: Io) {
    this.#io = io;
    // One column less than the line has: some terminals wrap as soon as the last one is written.
    this.#room = pageWidth(io.width) - TIME - 1;
  }

  begin({ stage, detail }: Progress): void {
    this.end();
    const text = harmless(`  ${detail === undefined ? stage : `${stage} (${detail})`}`);
    this.#stage = text.length > this.#room ? `${text.slice(0, this.#room - 1)}…` : text;
    this.#since = this.#io.elapsed();
    this.#draw('…');
  }

  tick(): void {
    if (this.#stage !== undefined) this.#draw(`${duration(this.#took)} …`);
  }

  end(word?: string): void {
    if (this.#stage === undefined) return;
    this.#draw(word ?? duration(this.#took));
    this.#io.err('\n');
    this.#stage = undefined;
  }

  get #took(): number {
    return this.#io.elapsed() - this.#since;
  }

  #draw(time: string): void {
    this.#io.err(`\r${(this.#stage ?? '').padEnd(this.#room)}${time.padStart(TIME)}`);
  }
}
