import type { Worker } from 'node:worker_threads';
import type { Found } from '../count/work.ts';
import type { WorkerPort } from '../pool/worker-port.ts';
import { startWorker } from './start-worker.ts';

/** A worker thread as a port. */
export function threadPort(worker: Worker = startWorker()): WorkerPort {
  // An idle thread that fails must not bring down the process: the next run finds it dead.
  worker.on('error', () => undefined);
  worker.unref();
  return {
    // Threads lose their number when they end.
    get dead() {
      return worker.threadId === -1;
    },
    post: (work) => worker.postMessage(work),
    listen({ found, failed }) {
      const onMessage = (message: Found) => found(message);
      const onError = (error: unknown) => failed(error);
      const onExit = () => failed();
      worker.on('message', onMessage).on('messageerror', onError);
      worker.on('error', onError).on('exit', onExit);
      return () => {
        worker.off('message', onMessage).off('messageerror', onError);
        worker.off('error', onError).off('exit', onExit);
      };
    },
    keepAlive: (wanted) => (wanted ? worker.ref() : worker.unref()),
    async stop() {
      await worker.terminate();
    },
  };
}
