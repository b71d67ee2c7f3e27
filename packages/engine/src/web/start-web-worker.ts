import type { WebWorker } from './web-worker.ts';

declare const Worker: new (
  url: URL,
  options: { readonly type: 'module'; readonly name: string },
) => WebWorker;

/** Starts the counting worker beside this file: compiled, or as TypeScript when this file is too. */
export function startWebWorker(): WebWorker {
  const compiled = !import.meta.url.endsWith('.ts');
  const file = compiled ? './count-web-worker.js' : './count-web-worker.ts';
  return new Worker(new URL(file, import.meta.url), { type: 'module', name: 'tessera-count' });
}
