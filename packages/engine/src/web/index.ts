export type { WebWorker } from './web-worker.ts';
export { type WebWorkerEngineOptions, webWorkerEngine } from './web-worker-engine.ts';
