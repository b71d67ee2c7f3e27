import { parentPort, workerData } from 'node:worker_threads';
import { memoryEngine } from '@tessera/engine';
import { secureBits } from '@tessera/privacy';
import { runTrial, type TrialJob } from '../trial.ts';

const job: TrialJob = workerData;
parentPort?.postMessage(await runTrial(job, { bits: secureBits(), engine: memoryEngine }));
