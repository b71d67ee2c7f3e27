// Node 20 ignores a loader given to a worker by `execArgv`, so the worker registers it itself.
import { register } from 'tsx/esm/api';

register();
await import('./trial-worker.ts');
