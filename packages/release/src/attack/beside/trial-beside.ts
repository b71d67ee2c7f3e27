import { Worker } from 'node:worker_threads';
import { TesseraError } from '@tessera/model';
import type { AttackReport } from '@tessera/privacy';
import { interrupted } from '../../interrupt.ts';
import type { TrialJob } from '../trial.ts';

/** A trial that runs while the release is still being made. */
export interface TrialBeside {
  /** Rejects with `INTERRUPTED` after the signal, and with `INTERNAL` when the thread dies. */
  readonly report: Promise<AttackReport | undefined>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a trial on a thread of its own, with the cryptographic generator, to which the rows are handed
 * over. It is to be stopped.
 */
export function trialBeside(
  job: TrialJob,
  signal: AbortSignal,
  start: (job: TrialJob) => Worker = startTrialWorker,
): TrialBeside {
  const worker = start(job);
  const stop = async () => {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  };
  signal.addEventListener('abort', stop);
  const report = new Promise<AttackReport | undefined>((resolve, reject) => {
    const failed = (cause?: unknown) => reject(signal.aborted ? interrupted() : trialFailed(cause));
    worker.once('message', resolve).once('messageerror', failed);
    worker.once('error', failed).once('exit', () => failed());
  });
  // Whoever stops the release does not ask for the report any more.
  report.catch(() => undefined);
  return { report, stop };
}

/** Compiled, or from TypeScript when this file was not compiled either. */
export function startTrialWorker(job: TrialJob): Worker {
  const compiled = !import.meta.url.endsWith('.ts');
  const file = compiled ? './trial-worker.js' : './trial-worker-from-source.mjs';
  return new Worker(new URL(file, import.meta.url), {
    execArgv: [],
    workerData: job,
    transferList: job.rows.map(({ buffer }) => buffer as ArrayBuffer),
  });
}

const trialFailed = (cause: unknown) =>
  new TesseraError(
    'INTERNAL',
    {
      cause: 'The thread of the trial release stopped before its end.',
      remedy: 'The trial can be run again without another look at the records.',
    },
    { cause },
  );
