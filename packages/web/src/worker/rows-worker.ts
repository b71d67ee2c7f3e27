import { TesseraError } from '@tessera/model';
import { Keeper } from './keeper.ts';
import type { Problem } from './problem.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

declare const self: {
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
  postMessage(message: FromWorker): void;
};

const keeper = new Keeper();

self.addEventListener('message', ({ data }) => {
  if ('hold' in data) return hold(data.hold);
  const { id, request } = data;
  keeper.answer(request).then(
    (answer) => self.postMessage({ id, answer }),
    (error: unknown) => self.postMessage({ id, problem: problemOf(error) }),
  );
});

/** Held until this worker ends, in whatever way: that is how the page learns of it. */
function hold(lock: string): void {
  void navigator.locks?.request(lock, () => {
    self.postMessage({ held: true });
    return new Promise<never>(() => undefined);
  });
}

function problemOf(error: unknown): Problem {
  if (error instanceof TesseraError) {
    return { code: error.code, ...error.info };
  }
  return {
    code: 'INTERNAL',
    cause: 'The page could not count.',
    remedy: 'Load it again. If it happens again, report it with the address of the page.',
    detail: { reason: 'cannot-count' },
  };
}
