import type { Found, Work } from '../count/work.ts';

export interface WorkerListener {
  found(found: Found): void;
  /** The worker failed or is gone; no work that it holds will be answered. */
  failed(cause?: unknown): void;
}

/** One worker, of whatever kind the host has. It never fails unheard: nothing is thrown at the host. */
export interface WorkerPort {
  /** Whether the worker is gone. */
  readonly dead: boolean;
  post(work: Work): void;
  /** Tells the listener everything from now on; the returned function ends it. */
  listen(listener: WorkerListener): () => void;
  /** Whether the host should stay alive for this worker. */
  keepAlive(wanted: boolean): void;
  stop(): Promise<void>;
}
