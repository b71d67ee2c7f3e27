export { type WorkerEngineOptions, workerEngine } from './worker-engine.ts';
