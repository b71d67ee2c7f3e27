import type { Work } from '../count/work.ts';
import type { WorkerListener, WorkerPort } from '../pool/worker-port.ts';
import type { Locks, WebWorker } from './web-worker.ts';

declare const navigator: { readonly locks?: Locks };
declare const crypto: { randomUUID(): string };

/** Milliseconds after which a worker that has not answered its first message is given up. */
const START_LIMIT = 30_000;

/**
 * A web worker as a port. A browser does not tell when a worker is ended from outside or closes
 * itself; so the worker holds a lock while it lives, and this side waits for the same lock. Where the
 * host has no Web Locks (a page that is not served securely), only errors are noticed.
 */
export function webWorkerPort(worker: WebWorker): WorkerPort {
  let listener: WorkerListener | undefined;
  let state: 'starting' | 'ready' | 'dead' = 'starting';
  const early: Work[] = [];
  const lock = `tessera-count-${crypto.randomUUID()}`;
  const fail = (cause?: unknown) => {
    if (state === 'dead') return;
    state = 'dead';
    clearTimeout(starting);
    worker.terminate();
    listener?.failed(cause);
  };
  const send = (work: Work) => worker.postMessage({ kind: 'work', work });
  const ready = (held: boolean) => {
    if (state !== 'starting') return;
    state = 'ready';
    clearTimeout(starting);
    if (held) navigator.locks?.request(lock, () => fail()).catch(fail);
    for (const work of early.splice(0)) send(work);
  };
  const starting = setTimeout(fail, START_LIMIT);
  worker.addEventListener('message', ({ data }) => {
    if (data.kind === 'ready') ready(data.held);
    else if (state === 'ready') listener?.found(data.found);
  });
  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.postMessage({ kind: 'hold', lock });
  return {
    get dead() {
      return state === 'dead';
    },
    post(work) {
      if (state === 'starting') early.push(work);
      else send(work);
    },
    listen(added) {
      listener = added;
      return () => {
        listener = undefined;
      };
    },
    keepAlive() {},
    async stop() {
      listener = undefined;
      fail();
    },
  };
}
