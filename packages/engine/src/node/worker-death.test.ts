import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { cliquesUpTo } from '../count/clique.ts';
import { engineOver } from '../count/engine-over.ts';
import { naiveTable, tableOf } from '../count/naive.fixture.ts';
import { workerPool } from '../pool/worker-pool.ts';
import { startWorker } from './start-worker.ts';
import { threadPort } from './thread-port.ts';

/** An engine whose threads can be reached, so that they can really be ended. */
function engineWithThreads(rows: number) {
  const threads: Worker[] = [];
  const start = () => {
    const worker = startWorker();
    threads.push(worker);
    return threadPort(worker);
  };
  const table = tableOf(Array<number>(20).fill(9), rows, 3);
  return { threads, table, engine: engineOver(table, workerPool(2, start)) };
}

const online = (worker: Worker | undefined) =>
  new Promise<void>((resolve) => worker?.once('online', () => resolve()));

const FAILED = { code: 'INTERNAL', info: { cause: 'A counting worker stopped.' } };

describe('a worker that dies', () => {
  it.each([0, 1])('ends the count at once, whichever it is (%i)', async (which) => {
    const { threads, engine } = engineWithThreads(50_000);
    let settled = false;
    const counting = engine.singletons(3).finally(() => {
      settled = true;
    });
    const failing = expect(counting).rejects.toMatchObject(FAILED);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await online(threads[which]);
    expect(settled).toBe(false);
    await threads[which]?.terminate();
    await failing;
    // No thread is left behind, neither the dead one nor its neighbour.
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1, -1]);
    await engine.close();
  });

  it('does not spoil the next question: fresh workers answer it in full', async () => {
    const { threads, table, engine } = engineWithThreads(2_000);
    const failing = expect(engine.allMarginals(2)).rejects.toMatchObject(FAILED);
    await new Promise((resolve) => setTimeout(resolve, 0));
    await threads[0]?.terminate();
    await failing;
    const { cliques, counts } = (await engine.allMarginals(2)).sensitive;
    expect(cliques).toEqual(cliquesUpTo(20, 2));
    expect(counts).toEqual(cliques.map((clique) => naiveTable(table, clique)));
    expect(threads).toHaveLength(4);
    await engine.close();
  });

  it('while idle is noticed by the next question, which does not wait for it', async () => {
    const { threads, table, engine } = engineWithThreads(500);
    await engine.allMarginals(1);
    await threads[1]?.terminate();
    const [counts] = (await engine.marginals([[0, 1]])).sensitive;
    expect(counts).toEqual(naiveTable(table, [0, 1]));
    await engine.close();
  });

  it('may fail while idle without bringing down the process', async () => {
    const { threads, table, engine } = engineWithThreads(500);
    await engine.allMarginals(1);
    const ended = new Promise((resolve) => threads[0]?.once('exit', resolve));
    threads[0]?.postMessage('no work at all');
    await ended;
    const [counts] = (await engine.marginals([[0, 1]])).sensitive;
    expect(counts).toEqual(naiveTable(table, [0, 1]));
    await engine.close();
  });
});
