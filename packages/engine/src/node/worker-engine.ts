import { availableParallelism } from 'node:os';
import type { CodedTable } from '../coded-table.ts';
import type { Engine } from '../count/engine.ts';
import { type PooledEngineOptions, pooledEngine } from '../pool/pooled-engine.ts';
import { threadPort } from './thread-port.ts';

export interface WorkerEngineOptions extends PooledEngineOptions {
  /** Threads to count on. Default: the cores that may be used, at most 8. */
  readonly workers?: number;
}

/**
 * The engine over worker threads, which share the packed columns and divide the passes among them.
 * A thread that dies while it counts ends the question with `INTERNAL`; `close` ends the threads.
 */
export function workerEngine(table: CodedTable, options: WorkerEngineOptions = {}): Engine {
  const { workers = Math.min(8, availableParallelism()) } = options;
  return pooledEngine(table, workers, () => threadPort(), options);
}
