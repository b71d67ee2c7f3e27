import { parentPort } from 'node:worker_threads';
import { memoryEngine } from '@tessera/engine';
import { secureBits } from '@tessera/privacy';
import { runTrial, type TrialJob } from '../trial.ts';

parentPort?.once('message', async (job: TrialJob) => {
  const report = await runTrial(job, { bits: secureBits(), engine: memoryEngine });
  parentPort?.postMessage(report);
});
