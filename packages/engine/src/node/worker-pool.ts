import type { Worker } from 'node:worker_threads';
import { interrupted } from '../count/interrupted.ts';
import type { Runner } from '../count/runner.ts';
import { shareWork } from './share-work.ts';
import { startWorker } from './start-worker.ts';

/**
 * Runs passes on `count` worker threads, started at the first run and kept until `close`. Idle
 * workers do not keep the process alive. After a failure they are stopped and started afresh.
 */
export function workerPool(count: number, signal?: AbortSignal): Runner {
  let workers: readonly Worker[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let closed = false;

  const stop = async () => {
    const stopping = workers;
    workers = [];
    await Promise.all(stopping.map((worker) => worker.terminate()));
  };
  const runNow: Runner['run'] = async (work, _cost, take) => {
    if (closed || signal?.aborted) throw interrupted();
    if (workers.length === 0) workers = Array.from({ length: count }, startWorker);
    for (const worker of workers) worker.ref();
    try {
      await shareWork(work, workers, take, signal);
    } catch (error) {
      const stopped = closed;
      await stop();
      throw stopped ? interrupted() : error;
    }
    for (const worker of workers) worker.unref();
  };
  return {
    // One run at a time: two of them would only take turns on the same cores.
    run(work, cost, take) {
      const result = tail.then(() => runNow(work, cost, take));
      tail = result.catch(() => undefined);
      return result;
    },
    async close() {
      closed = true;
      await stop();
    },
  };
}
