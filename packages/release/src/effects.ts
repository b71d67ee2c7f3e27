import type { CodedTable, Engine } from '@tessera/engine';
import type { SecureBits } from '@tessera/privacy';
import type { TrialBeside } from './attack/beside/trial-beside.ts';
import type { TrialJob } from './attack/trial.ts';

/** One step of a use-case, told as it begins. */
export interface Progress {
  readonly stage: string;
  /** Where inside the stage, when that is known without looking at a value. */
  readonly detail?: string;
}

/** Everything a use-case takes from the world. */
export interface Effects {
  readonly bits: SecureBits;
  readonly now: () => Date;
  readonly progress: (progress: Progress) => void;
  /** Ends the work at the next pause; nothing half-written stays. */
  readonly signal?: AbortSignal;
  readonly engine: (table: CodedTable) => Engine;
  /** Begins a trial release beside the work; absent or `undefined`: it comes afterwards. */
  readonly trialBeside?: (job: TrialJob) => TrialBeside | undefined;
}

/** The part of the effects that use-cases without noise need. */
export type QuietEffects = Omit<Effects, 'bits' | 'trialBeside'>;
