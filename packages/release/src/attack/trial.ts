import type { CodedTable, Engine } from '@tessera/engine';
import { type Codebook, domainsOf } from '@tessera/model';
import {
  type AttackPlan,
  type AttackReport,
  attackRelease,
  protect,
  type SecureBits,
} from '@tessera/privacy';
import { countSource, tableOf } from '../count/count-source.ts';
import { pause } from '../interrupt.ts';
import { targetsOf } from './attack-plan.ts';

/** What a trial is made of: released values and public ones, nothing else. It can be sent to a worker. */
export interface TrialJob extends Pick<AttackPlan, 'rows' | 'protection' | 'delta' | 'trace'> {
  readonly codebook: Codebook;
}

interface TrialEffects {
  readonly bits: SecureBits;
  readonly engine: (table: CodedTable) => Engine;
  readonly signal?: AbortSignal;
}

/**
 * Attacks a trial release of made-up people; `undefined` when they are too few for records to be
 * published of them.
 */
export async function runTrial(
  { codebook, ...plan }: TrialJob,
  { bits, engine, signal }: TrialEffects,
): Promise<AttackReport | undefined> {
  const engines: Engine[] = [];
  const sizes = domainsOf(codebook).map(({ size }) => size);
  try {
    return await attackRelease(
      { ...plan, ...targetsOf(codebook), sizes },
      {
        bits,
        protect,
        sourceOf: (columns) => {
          const made = engine(tableOf(columns, sizes));
          engines.push(made);
          return countSource(made, codebook);
        },
        pause: () => pause(signal),
      },
    );
  } finally {
    for (const made of engines) await made.close();
  }
}
