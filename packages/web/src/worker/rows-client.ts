import type { Asked, Counted } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { type Problem, RowsProblem } from './problem.ts';
import type { FromWorker, OpenedRows, Reply, Request, ToWorker } from './protocol.ts';

/** The part of a browser's `Worker` that is used here. */
export interface RowsPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

type Asking<Kind extends Request['kind']> = Omit<Request & { readonly kind: Kind }, 'kind'>;

/**
 * A file in a worker of this page: it is read there, and only counts come back. A browser does not tell
 * when a worker ends; so the worker holds a lock while it lives, and this side waits for the same lock.
 * On a page without Web Locks (one that is not served securely) only its errors are noticed.
 */
export class RowsClient {
  readonly #worker: RowsPort;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 1;
  #opening: Promise<unknown> = Promise.resolve();
  #isGone = false;

  constructor(worker: RowsPort = startWorker()) {
    this.#worker = worker;
    const locks = globalThis.navigator?.locks;
    const lock = `tessera-rows-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
    worker.addEventListener('message', ({ data }) => {
      if ('held' in data) void locks.request(lock, () => this.close());
      else this.#hear(data);
    });
    worker.addEventListener('error', () => this.close());
    worker.addEventListener('messageerror', () => this.close());
    worker.postMessage({ hold: lock });
  }

  /**
   * Opens a file, which may still be on its way. Throws a `RowsProblem` with cause and remedy for one
   * that cannot be read, or what the promise of the file fails with.
   */
  open(request: Asking<'open'> | Promise<Asking<'open'>>): Promise<OpenedRows> {
    const opening = this.#open(request);
    this.#opening = opening;
    opening.catch(() => undefined);
    return opening;
  }

  /** A codebook by its name, also while rows are on their way. Throws a `RowsProblem`. */
  async codebook(name: string): Promise<Codebook> {
    const answer = await this.#ask({ kind: 'codebook', name });
    if (answer.kind !== 'codebook') throw new RowsProblem(STOPPED);
    return answer.codebook;
  }

  /**
   * Counts when the rows are there. Throws a `RowsProblem`, also when they never come, or the worker
   * ends before it has answered.
   */
  async count(asked: Asked): Promise<readonly Counted[]> {
    await this.#opening;
    const answer = await this.#ask({ kind: 'count', asked });
    if (answer.kind !== 'counted') throw new RowsProblem(STOPPED);
    return answer.parts;
  }

  /** Ends the worker; whoever waits for an answer learns that there will be none. */
  close(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#worker.terminate();
    for (const id of [...this.#waiting.keys()]) this.#hear({ id, problem: STOPPED });
  }

  async #open(request: Asking<'open'> | Promise<Asking<'open'>>): Promise<OpenedRows> {
    const answer = await this.#ask({ kind: 'open', ...(await request) });
    if (answer.kind !== 'opened') throw new RowsProblem(STOPPED);
    return answer.opened;
  }

  #hear(reply: Reply): void {
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  }

  async #ask(request: Request) {
    if (this.#isGone) throw new RowsProblem(STOPPED);
    const id = this.#next++;
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.#worker.postMessage({ id, request });
    const message = await reply;
    if ('problem' in message) throw new RowsProblem(message.problem);
    return message.answer;
  }
}

const STOPPED: Problem = {
  code: 'INTERNAL',
  cause: 'The part of the page that counts has stopped.',
  remedy: 'Load the page again. On a small machine close other pages first.',
  detail: { reason: 'stopped' },
};

const startWorker = (): RowsPort =>
  new Worker(new URL('./rows-worker.ts', import.meta.url), { type: 'module' });
