import type { CodedTable } from '../coded-table.ts';
import type { Engine } from '../count/engine.ts';
import { countsOf, SMALL, smallCaseload } from './small-protection.fixture.ts';
import { startWebWorker } from './start-web-worker.ts';
import { type WebWorkerEngineOptions, webWorkerEngine } from './web-worker-engine.ts';

/** A table of which one question takes many seconds, so that whatever ends it comes before its answer. */
function largeTable(): CodedTable {
  const rows = 200_000;
  const columns = Array.from({ length: 24 }, (_, column) =>
    Uint8Array.from({ length: rows }, (__, row) => (row * (column + 7)) % 61),
  );
  return { rows, sizes: columns.map(() => 61), columns };
}

/** Until what was asked is under way. */
const underWay = () => new Promise((resolve) => setTimeout(resolve, 0));

const kept = (error: unknown) => {
  const { code, info } = error as { code?: string; info?: { cause: string } };
  return code === undefined ? String(error) : `${code}: ${info?.cause}`;
};

/** What the engine answers, or its error; and whether nothing came before it. */
async function outcome(question: Promise<unknown>): Promise<string> {
  return question.then(() => 'answered', kept);
}

/** An engine that always asks its workers, and the workers that it has started. */
function observed(table: CodedTable, options: WebWorkerEngineOptions = {}) {
  const started: ReturnType<typeof startWebWorker>[] = [];
  const ready: Promise<unknown>[] = [];
  const start = () => {
    const worker = startWebWorker();
    started.push(worker);
    ready.push(new Promise((resolve) => worker.addEventListener('message', resolve)));
    return worker;
  };
  const engine: Engine = webWorkerEngine(table, { start, alone: 0, ...options });
  return { engine, started, ready };
}

/** What the tests call in a page. */
export const checks = {
  async counts(workers?: number) {
    const { engine, started } = observed(
      smallCaseload(SMALL),
      workers === undefined ? {} : { workers },
    );
    const counts = await countsOf(engine);
    await engine.close();
    return { counts, workers: started.length, shared: typeof SharedArrayBuffer !== 'undefined' };
  },

  async killed() {
    const { engine, started, ready } = observed(largeTable(), { workers: 2 });
    await engine.marginals([[0]]);
    await Promise.all(ready);
    const question = outcome(engine.singletons(3));
    await underWay();
    started[1]?.terminate();
    const first = await question;
    const again = await outcome(engine.marginals([[0, 1]]));
    await engine.close();
    return { first, again, workers: started.length };
  },

  async aborted() {
    const stopper = new AbortController();
    const { engine } = observed(largeTable(), { workers: 2, signal: stopper.signal });
    const question = outcome(engine.singletons(3));
    await underWay();
    stopper.abort();
    const first = await question;
    const again = await outcome(engine.marginals([[0]]));
    await engine.close();
    return [first, again];
  },

  async neverLoads() {
    const engine = webWorkerEngine(smallCaseload(SMALL), {
      alone: 0,
      start: () => new Worker('/nowhere.js', { type: 'module' }) as never,
    });
    const first = await outcome(engine.marginals([[0]]));
    await engine.close();
    return first;
  },

  protectInWorker() {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./page-worker.fixture.ts', import.meta.url), {
        type: 'module',
      });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
  },
};
