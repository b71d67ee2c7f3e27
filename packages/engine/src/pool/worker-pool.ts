import { interrupted } from '../count/interrupted.ts';
import type { Runner } from '../count/runner.ts';
import { shareWork } from './share-work.ts';
import type { WorkerPort } from './worker-port.ts';

/**
 * Runs passes on `count` workers that `start` makes, started at the first run and kept until `close`.
 * Idle workers do not keep the host alive. After a failure, and when one of them died in between, all
 * are stopped and started afresh.
 */
export function workerPool(count: number, start: () => WorkerPort, signal?: AbortSignal): Runner {
  let workers: readonly WorkerPort[] = [];
  let tail: Promise<unknown> = Promise.resolve();
  let closed = false;

  const stop = async () => {
    const stopping = workers;
    workers = [];
    await Promise.all(stopping.map((worker) => worker.stop()));
  };
  const runNow: Runner['run'] = async (work, _cost, take) => {
    if (closed || signal?.aborted) throw interrupted();
    if (workers.some(({ dead }) => dead)) await stop();
    if (workers.length === 0) workers = Array.from({ length: count }, start);
    for (const worker of workers) worker.keepAlive(true);
    try {
      await shareWork(work, workers, take, signal);
    } catch (error) {
      const stopped = closed;
      await stop();
      throw stopped ? interrupted() : error;
    }
    for (const worker of workers) worker.keepAlive(false);
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
