import { interrupted } from './interrupted.ts';
import type { Runner } from './runner.ts';
import { doWork } from './work.ts';

/** Estimated nanoseconds of work after which other events get a turn. */
const TURN = 50_000_000;

/** Runs passes on the calling thread, with a pause now and then so that a signal can arrive. */
export function inProcess(signal?: AbortSignal): Runner {
  let closed = false;
  return {
    async run(work, _cost, take) {
      let sinceTurn = 0;
      for (const piece of work) {
        if (closed || signal?.aborted) throw interrupted();
        take(doWork(piece));
        sinceTurn += piece.pass.cost;
        if (sinceTurn < TURN) continue;
        sinceTurn = 0;
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    async close() {
      closed = true;
    },
  };
}
