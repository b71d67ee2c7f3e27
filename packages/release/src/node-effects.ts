import { workerEngine } from '@tessera/engine/node';
import { secureBits } from '@tessera/privacy';
import type { Effects, QuietEffects } from './effects.ts';

/** What the caller brings: a clock, a place for progress, and a way to stop. */
export type Surroundings = Pick<QuietEffects, 'now' | 'progress'> &
  Required<Pick<QuietEffects, 'signal'>>;

/** The real world, without a source of noise: engines over worker threads. */
export function nodeQuietEffects(around: Surroundings): QuietEffects {
  return { ...around, engine: (table) => workerEngine(table, { signal: around.signal }) };
}

/** The real world, with the cryptographic generator. */
export function nodeEffects(around: Surroundings): Effects {
  return { ...nodeQuietEffects(around), bits: secureBits() };
}
