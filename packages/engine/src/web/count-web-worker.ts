import { doWork } from '../count/work.ts';
import type { FromWorker, Locks, ToWorker } from './web-worker.ts';

declare const self: {
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
  postMessage(message: FromWorker, transfer: readonly ArrayBufferLike[]): void;
};
declare const navigator: { readonly locks?: Locks };

const tell = (message: FromWorker, transfer: readonly ArrayBufferLike[] = []) =>
  self.postMessage(message, transfer);

/** Held until this worker ends, in whatever way: that is how the page learns of it. */
function hold(lock: string): void {
  const { locks } = navigator;
  if (locks === undefined) tell({ kind: 'ready', held: false });
  else
    void locks.request(lock, () => {
      tell({ kind: 'ready', held: true });
      return new Promise<never>(() => undefined);
    });
}

self.addEventListener('message', ({ data }) => {
  if (data.kind === 'hold') {
    hold(data.lock);
    return;
  }
  const found = doWork(data.work);
  const buffers = found.kind === 'tables' ? found.tables.map((table) => table.buffer) : [];
  tell({ kind: 'found', found }, buffers);
});
