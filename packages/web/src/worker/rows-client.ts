import type { Asked, Counted } from '@tessera/engine';
import { type Problem, RowsProblem } from './problem.ts';
import type { FromWorker, Opened, Request, ToWorker } from './protocol.ts';

interface Waiting {
  readonly resolve: (message: FromWorker) => void;
}

/** A file in a worker of this page: it is read there, and only counts come back. */
export class RowsClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(worker: Worker = startWorker()) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#waiting.get(data.id)?.resolve(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => {
      for (const [id, { resolve }] of this.#waiting) resolve({ id, problem: DEAD });
      this.#waiting.clear();
    });
  }

  async open(request: Omit<Request & { kind: 'open' }, 'kind'>): Promise<Opened> {
    const answer = await this.#ask({ kind: 'open', ...request });
    if (answer.kind !== 'opened') throw new RowsProblem(DEAD);
    return answer.opened;
  }

  async count(asked: Asked): Promise<readonly Counted[]> {
    const answer = await this.#ask({ kind: 'count', asked });
    if (answer.kind !== 'counted') throw new RowsProblem(DEAD);
    return answer.parts;
  }

  close(): void {
    this.#worker.terminate();
  }

  async #ask(request: Request) {
    const id = this.#next++;
    const reply = new Promise<FromWorker>((resolve) => this.#waiting.set(id, { resolve }));
    this.#worker.postMessage({ id, request } satisfies ToWorker);
    const message = await reply;
    if ('problem' in message) throw new RowsProblem(message.problem);
    return message.answer;
  }
}

const DEAD: Problem = {
  code: 'INTERNAL',
  cause: 'The part of the page that counts has stopped.',
  remedy: 'Load the page again. On a small machine close other pages first.',
  detail: { reason: 'stopped' },
};

const startWorker = () =>
  new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
