import { Worker } from 'node:worker_threads';

/** Starts the counting worker: compiled, or from TypeScript when this file was not compiled either. */
export function startWorker(): Worker {
  const compiled = !import.meta.url.endsWith('.ts');
  const file = compiled ? './count-worker.js' : './count-worker-from-source.mjs';
  return new Worker(new URL(file, import.meta.url), { execArgv: [] });
}
