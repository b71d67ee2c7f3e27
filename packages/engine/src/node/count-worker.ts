import { parentPort } from 'node:worker_threads';
import { doWork, type Work } from '../count/work.ts';

parentPort?.on('message', (work: Work) => {
  const found = doWork(work);
  const buffers = found.kind === 'tables' ? found.tables.map((table) => table.buffer) : [];
  parentPort?.postMessage(found, buffers as ArrayBuffer[]);
});
