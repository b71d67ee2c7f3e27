import { describe, expect, it } from 'vitest';
import { SMALL_BOOK } from '../../../engine/src/read/codebook.fixture.ts';
import { RowsProblem } from './problem.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { RowsClient, type RowsPort } from './rows-client.ts';

const ASKED = { filters: [], question: { kind: 'column', column: 0, from: 1 } } as const;
const STOPPED = { problem: { code: 'INTERNAL', detail: { reason: 'stopped' } } };

/** A worker that answers when it is told to. */
class FakeWorker implements RowsPort {
  readonly asked: ToWorker[] = [];
  isEnded = false;
  readonly #listeners = new Map<string, (event: { readonly data: FromWorker }) => void>();

  postMessage(message: ToWorker): void {
    this.asked.push(message);
  }

  addEventListener(type: string, listener: (event: { readonly data: FromWorker }) => void): void {
    this.#listeners.set(type, listener);
  }

  terminate(): void {
    this.isEnded = true;
  }

  tell(type: string, data: FromWorker = { held: true }): void {
    this.#listeners.get(type)?.({ data });
  }
}

/** Everything that could go out by now has gone out. */
const sent = () => new Promise((resolve) => setImmediate(resolve));

const idsOf = ({ asked }: FakeWorker) => asked.map((message) => ('id' in message ? message.id : 0));

const counted = (people: number) => ({
  kind: 'counted' as const,
  parts: [{ people, recorded: 0, yes: [] }],
});

describe('a file in a worker', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const worker = new FakeWorker();
    const rows = new RowsClient(worker);
    const [first, second] = [rows.count(ASKED), rows.count(ASKED)];
    await sent();
    const [, one, two] = idsOf(worker);
    worker.tell('message', { id: two ?? 0, answer: counted(2) });
    worker.tell('message', { id: one ?? 0, answer: counted(1) });
    expect((await first)[0]?.people).toBe(1);
    expect((await second)[0]?.people).toBe(2);
  });

  it('tells what the worker says is wrong', async () => {
    const worker = new FakeWorker();
    const opening = new RowsClient(worker).open({ file: new Blob(['']) });
    await sent();
    const problem = { code: 'FILE_EMPTY', cause: 'The file is empty.', remedy: 'Choose another.' };
    worker.tell('message', { id: 1, problem });
    await expect(opening).rejects.toMatchObject({ problem });
  });

  it.each(['error', 'messageerror'])(
    'that dies of %s answers nobody, and says so',
    async (event) => {
      const worker = new FakeWorker();
      const rows = new RowsClient(worker);
      const waiting = [rows.count(ASKED), rows.open({ file: new Blob(['']) })];
      worker.tell(event);
      for (const one of waiting) await expect(one).rejects.toMatchObject(STOPPED);
      await expect(rows.count(ASKED)).rejects.toMatchObject(STOPPED);
      expect(worker.isEnded).toBe(true);
    },
  );

  it('counts only when the rows that are on their way are there', async () => {
    const worker = new FakeWorker();
    const rows = new RowsClient(worker);
    let arrive: (request: { readonly file: Blob }) => void = () => undefined;
    void rows.open(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const counting = rows.count(ASKED);
    await sent();
    expect(worker.asked).toHaveLength(1);
    arrive({ file: new Blob(['']) });
    await sent();
    expect(idsOf(worker)).toEqual([0, 1]);
    const opened = { codebook: {} as never, unread: 0 };
    worker.tell('message', { id: 1, answer: { kind: 'opened', opened } });
    await sent();
    worker.tell('message', { id: 2, answer: counted(7) });
    expect((await counting)[0]?.people).toBe(7);
  });

  it('says why the rows never came to whoever counts, and tells the codebook all the same', async () => {
    const worker = new FakeWorker();
    const rows = new RowsClient(worker);
    const lost = new RowsProblem({ code: 'BUNDLE_NOT_WHOLE', cause: 'Lost.', remedy: 'Again.' });
    const opening = rows.open(Promise.reject(lost));
    const counting = rows.count(ASKED);
    const codebook = rows.codebook('small');
    await expect(opening).rejects.toBe(lost);
    await expect(counting).rejects.toBe(lost);
    worker.tell('message', { id: 1, answer: { kind: 'codebook', codebook: SMALL_BOOK } });
    expect(await codebook).toBe(SMALL_BOOK);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const worker = new FakeWorker();
    const rows = new RowsClient(worker);
    const waiting = rows.count(ASKED);
    rows.close();
    rows.close();
    await expect(waiting).rejects.toMatchObject(STOPPED);
    expect(worker.isEnded).toBe(true);
  });

  it('is not fooled by an answer to another question', async () => {
    const worker = new FakeWorker();
    const counting = new RowsClient(worker).count(ASKED);
    await sent();
    const opened = { codebook: {} as never, unread: 0 };
    worker.tell('message', { id: 99, answer: { kind: 'opened', opened } });
    worker.tell('message', { id: 1, answer: { kind: 'opened', opened } });
    await expect(counting).rejects.toMatchObject(STOPPED);
  });
});
