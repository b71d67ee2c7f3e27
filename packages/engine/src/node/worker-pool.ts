import type { Worker } from 'node:worker_threads';
import { interrupted } from '../count/interrupted.ts';
import type { Runner } from '../count/runner.ts';
import { shareWork } from './share-work.ts';
import { startWorker } from './start-worker.ts';

/**
 * Runs passes on `count` worker threads, started at the first run and kept until `close`. Idle
 * workers do not keep the process alive. After a failure, and when one of them died in between, all
 * are stopped and started afresh. `start` makes one worker.
 */
export function workerPool(
  count: number,
  signal?: AbortSignal,
  start: () => Worker = startWorker,
): Runner {
  let workers: readonly Worker[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let closed = false;

  const startQuietly = () => {
    // An idle worker that fails must not bring down the process: the next run finds it dead.
    const worker = start().on('error', () => undefined);
    worker.unref();
    return worker;
  };
  const stop = async () => {
    const stopping = workers;
    workers = [];
    await Promise.all(stopping.map((worker) => worker.terminate()));
  };
  const runNow: Runner['run'] = async (work, _cost, take) => {
    if (closed || signal?.aborted) throw interrupted();
    if (workers.some(isDead)) await stop();
    if (workers.length === 0) workers = Array.from({ length: count }, startQuietly);
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

/** Threads lose their number when they end. */
const isDead = (worker: Worker): boolean => worker.threadId === -1;
