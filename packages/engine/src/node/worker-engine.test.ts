import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { engineContract } from '../count/engine-contract.fixture.ts';
import { tableOf } from '../count/naive.fixture.ts';
import { shareWork } from '../pool/share-work.ts';
import { threadPort } from './thread-port.ts';
import { workerEngine } from './worker-engine.ts';

describe('worker engine', () => {
  engineContract((table, options) => workerEngine(table, { ...options, workers: 2, alone: 0 }), 3);

  it('takes several questions at once', async () => {
    const table = tableOf([20, 3, 2, 2, 400], 2000, 3);
    const engine = workerEngine(table, { workers: 2, alone: 0 });
    const [all, ones, again] = await Promise.all([
      engine.allMarginals(3),
      engine.singletons(1),
      engine.allMarginals(3),
    ]);
    expect(again).toEqual(all);
    expect(ones.sensitive.byOrder).toHaveLength(1);
    await engine.close();
  });

  it('stops what is running when it is closed', async () => {
    const table = tableOf(Array<number>(20).fill(9), 50_000, 3);
    const engine = workerEngine(table, { workers: 2, alone: 0 });
    const counting = expect(engine.singletons(3)).rejects.toMatchObject({ code: 'INTERRUPTED' });
    setTimeout(() => void engine.close(), 20);
    await counting;
  });

  it('reports a worker that fails', async () => {
    const worker = new Worker('throw new Error("broken")', { eval: true });
    const pass = { pair: [], thirds: [], sparse: false, cost: 1 };
    const work = [{ ask: 'ones', pass, codes: [] }] as unknown as Parameters<typeof shareWork>[0];
    await expect(shareWork(work, [threadPort(worker)], () => undefined)).rejects.toMatchObject({
      code: 'INTERNAL',
    });
    await worker.terminate();
  });
});
