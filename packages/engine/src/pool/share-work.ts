import { TesseraError } from '@tessera/model';
import { interrupted } from '../count/interrupted.ts';
import type { Found, Work } from '../count/work.ts';
import type { WorkerPort } from './worker-port.ts';

/** Pieces that wait at a worker, so that it never idles while this thread is busy. */
const AHEAD = 2;

/**
 * Hands out work to whichever worker is free until there is none left. The first failure ends it:
 * `INTERNAL` when a worker fails, `INTERRUPTED` when `signal` aborts, or what `work` or `take` throws.
 */
export async function shareWork(
  work: Iterable<Work>,
  workers: readonly WorkerPort[],
  take: (found: Found) => void,
  signal?: AbortSignal,
): Promise<void> {
  const queue = work[Symbol.iterator]();
  const releases: (() => void)[] = [];
  let waiting = 0;
  const feed = (worker: WorkerPort) => {
    const next = queue.next();
    if (next.done === true) return;
    waiting++;
    worker.post(next.value);
  };
  const done = new Promise<void>((resolve, reject) => {
    const attempt = (action: () => void) => {
      try {
        action();
        if (waiting === 0) resolve();
      } catch (error) {
        reject(error);
      }
    };
    for (const worker of workers) {
      const release = worker.listen({
        found: (found) =>
          attempt(() => {
            waiting--;
            take(found);
            feed(worker);
          }),
        failed: (cause) => reject(workerFailed(cause)),
      });
      releases.push(release);
    }
    const onAbort = () => reject(interrupted());
    signal?.addEventListener('abort', onAbort);
    releases.push(() => signal?.removeEventListener('abort', onAbort));
    attempt(() => {
      for (let i = 0; i < AHEAD; i++) workers.forEach(feed);
    });
  });
  try {
    await done;
  } finally {
    for (const release of releases) release();
  }
}

function workerFailed(cause?: unknown): TesseraError {
  return new TesseraError(
    'INTERNAL',
    { cause: 'A counting worker stopped.', remedy: 'Try again with fewer workers.' },
    { cause },
  );
}
