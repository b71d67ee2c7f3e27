import { workerEngine } from '@tessera/engine/node';
import { secureBits } from '@tessera/privacy';
import type { Effects, QuietEffects } from '@tessera/release';
import type { Io } from './terminal/io.ts';
import type { Tell } from './terminal/progress.ts';

/** The real world, without a source of noise. */
export function quietEffects(io: Io, progress: Tell): QuietEffects {
  return {
    now: io.now,
    progress,
    signal: io.signal,
    engine: (table) => workerEngine(table, { signal: io.signal }),
  };
}

/** The real world, with the cryptographic generator. */
export function realEffects(io: Io, progress: Tell): Effects {
  return { ...quietEffects(io, progress), bits: secureBits() };
}
