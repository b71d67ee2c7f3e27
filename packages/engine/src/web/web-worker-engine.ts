import type { CodedTable } from '../coded-table.ts';
import type { Engine } from '../count/engine.ts';
import { type PooledEngineOptions, pooledEngine } from '../pool/pooled-engine.ts';
import { startWebWorker } from './start-web-worker.ts';
import type { WebWorker } from './web-worker.ts';
import { webWorkerPort } from './web-worker-port.ts';

declare const navigator: { readonly hardwareConcurrency?: number };

export interface WebWorkerEngineOptions extends PooledEngineOptions {
  /**
   * Workers to count on. Default: as many as the browser says it has cores, at most 8; one where the
   * page has no shared memory, because every worker would get a copy of the columns.
   */
  readonly workers?: number;
  /**
   * Makes a worker that runs `@tessera/engine/web/worker`, for pages whose bundler or security policy
   * wants it made elsewhere. Default: the file beside this one, as a module.
   */
  readonly start?: () => WebWorker;
}

/**
 * The engine over web workers, in a page or in a worker of it; the results are those of
 * `memoryEngine`. A worker that dies while it counts ends the question with `INTERNAL`, an aborted
 * signal with `INTERRUPTED`; `close` ends the workers.
 *
 * Memory is shared between workers where the page is cross-origin isolated
 * (`Cross-Origin-Opener-Policy: same-origin`, `Cross-Origin-Embedder-Policy: require-corp`).
 */
export function webWorkerEngine(table: CodedTable, options: WebWorkerEngineOptions = {}): Engine {
  const { workers = defaultWorkers(), start = startWebWorker } = options;
  return pooledEngine(table, workers, () => webWorkerPort(start()), options);
}

function defaultWorkers(): number {
  return typeof SharedArrayBuffer === 'undefined'
    ? 1
    : Math.min(8, navigator.hardwareConcurrency ?? 1);
}
