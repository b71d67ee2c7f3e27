import type { CodedTable } from '../coded-table.ts';
import type { Engine, EngineOptions } from '../count/engine.ts';
import { engineOver } from '../count/engine-over.ts';
import { inProcess } from '../count/in-process.ts';
import type { Runner } from '../count/runner.ts';
import { workerPool } from './worker-pool.ts';
import type { WorkerPort } from './worker-port.ts';

export interface PooledEngineOptions extends EngineOptions {
  /**
   * Estimated nanoseconds of work below which the calling thread does it alone, because starting
   * workers would take longer. Default 50,000,000.
   */
  readonly alone?: number;
}

/** The engine over `workers` workers that `start` makes; `close` ends them. */
export function pooledEngine(
  table: CodedTable,
  workers: number,
  start: () => WorkerPort,
  options: PooledEngineOptions,
): Engine {
  const { alone = 50_000_000, signal } = options;
  const here = inProcess(signal);
  const pool = workerPool(Math.max(1, workers), start, signal);
  const runner: Runner = {
    run: (work, cost, take) => (cost < alone ? here : pool).run(work, cost, take),
    async close() {
      await here.close();
      await pool.close();
    },
  };
  return engineOver(table, runner, options);
}
