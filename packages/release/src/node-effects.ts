import { workerEngine } from '@tessera/engine/node';
import { secureBits } from '@tessera/privacy';
import { trialBeside } from './attack/beside/trial-beside.ts';
import type { Effects, QuietEffects } from './effects.ts';

/** What the caller brings: a clock, a place for progress, and a way to stop. */
export type Surroundings = Pick<QuietEffects, 'now' | 'progress'> &
  Required<Pick<QuietEffects, 'signal'>>;

/** The real world, without a source of noise: engines over worker threads. */
export function nodeQuietEffects(around: Surroundings): QuietEffects {
  return { ...around, engine: (table) => workerEngine(table, { signal: around.signal }) };
}

/** Below so many rows a thread for the trial takes longer to start than it saves. */
const ROWS_WORTH_A_THREAD = 20_000;

/** The real world, with the cryptographic generator, and a thread for the trial of a large release. */
export function nodeEffects(around: Surroundings): Effects {
  return {
    ...nodeQuietEffects(around),
    bits: secureBits(),
    trialBeside: (job) =>
      (job.rows[0]?.length ?? 0) < ROWS_WORTH_A_THREAD
        ? undefined
        : trialBeside(job, around.signal),
  };
}
