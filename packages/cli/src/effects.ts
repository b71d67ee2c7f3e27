import { type Effects, nodeEffects, nodeQuietEffects, type QuietEffects } from '@tessera/release';
import type { Io } from './terminal/io.ts';
import type { Tell } from './terminal/progress.ts';

const around = (io: Io, progress: Tell) => ({ now: io.now, progress, signal: io.signal });

/** The real world, without a source of noise. */
export const quietEffects = (io: Io, progress: Tell): QuietEffects =>
  nodeQuietEffects(around(io, progress));

/** The real world, with the cryptographic generator. */
export const realEffects = (io: Io, progress: Tell): Effects => nodeEffects(around(io, progress));
