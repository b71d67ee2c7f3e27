import { availableParallelism } from 'node:os';
import type { CodedTable } from '../coded-table.ts';
import type { Engine, EngineOptions } from '../count/engine.ts';
import { engineOver } from '../count/engine-over.ts';
import { inProcess } from '../count/in-process.ts';
import type { Runner } from '../count/runner.ts';
import { workerPool } from './worker-pool.ts';

export interface WorkerEngineOptions extends EngineOptions {
  /** Threads to count on. Default: the cores that may be used, at most 8. */
  readonly workers?: number;
  /**
   * Estimated nanoseconds of work below which the calling thread does it alone, because starting
   * threads would take longer. Default 50,000,000.
   */
  readonly alone?: number;
}

/**
 * The engine over worker threads, which share the packed columns and divide the passes among them.
 * `close` ends the threads.
 */
export function workerEngine(table: CodedTable, options: WorkerEngineOptions = {}): Engine {
  const { workers = Math.min(8, availableParallelism()), alone = 50_000_000, signal } = options;
  const here = inProcess(signal);
  const pool = workerPool(Math.max(1, workers), signal);
  const runner: Runner = {
    run: (work, cost, take) => (cost < alone ? here : pool).run(work, cost, take),
    async close() {
      await here.close();
      await pool.close();
    },
  };
  return engineOver(table, runner, options);
}
