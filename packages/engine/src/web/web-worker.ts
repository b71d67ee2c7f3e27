import type { Found, Work } from '../count/work.ts';

/** What the page tells a worker: the name of the lock to hold for as long as it lives, or work. */
export type ToWorker =
  | { readonly kind: 'hold'; readonly lock: string }
  | { readonly kind: 'work'; readonly work: Work };

/** What a worker tells the page: that it holds the lock (or that the host has none), or what it found. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly held: boolean }
  | { readonly kind: 'found'; readonly found: Found };

/** The part of a browser's `Worker` that is used here. */
export interface WebWorker {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: { data: FromWorker }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: unknown) => void): void;
  terminate(): void;
}

/** The part of the Web Locks of a browser that is used here. */
export interface Locks {
  request<T>(name: string, action: () => T | Promise<T>): Promise<T>;
}
