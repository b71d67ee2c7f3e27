import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { startTrialWorker, trialBeside } from './attack/beside/trial-beside.ts';
import type { TrialJob } from './attack/trial.ts';
import { testFolder } from './folder.fixture.ts';
import { planIn } from './release.fixture.ts';
import { type ReleasePlan, release } from './release.ts';
import { testEffects } from './small.fixture.ts';

const folder = testFolder();

describe('a release with a trial beside the work', () => {
  /** The threads that were started, once everything is over. */
  async function threads(
    plan: Partial<ReleasePlan> = {},
    start: (job: TrialJob) => Worker = startTrialWorker,
  ) {
    const workers: Worker[] = [];
    const done = release(
      { ...planIn(folder.at()), ...plan },
      {
        ...testEffects(),
        trialBeside: (job) => {
          const worker = start(job);
          workers.push(worker);
          return trialBeside(job, new AbortController().signal, () => worker);
        },
      },
    );
    const end = await done.catch((error: unknown) => error);
    return { end, ids: workers.map(({ threadId }) => threadId) };
  }

  it('reports it, and leaves no thread behind', async () => {
    const { end, ids } = await threads();
    expect(end).toMatchObject({ attacks: { verdict: expect.stringMatching(/no-sign|signs/) } });
    expect(ids).toEqual([-1]);
  });

  it('runs it afterwards when the thread dies: what is paid for is not lost', async () => {
    const dying = () => new Worker('throw new Error("broken")', { eval: true });
    const { end, ids } = await threads({}, dying);
    expect(end).toMatchObject({ attacks: { verdict: expect.stringMatching(/no-sign|signs/) } });
    expect(ids).toEqual([-1]);
  });

  it('leaves none behind either when the release is refused', async () => {
    const { end, ids } = await threads({ delta: 0.001 });
    expect(end).toMatchObject({ code: 'DELTA_OUT_OF_RANGE' });
    expect(ids).toEqual([-1]);
  });
});
