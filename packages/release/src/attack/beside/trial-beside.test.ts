import { Worker } from 'node:worker_threads';
import { memoryEngine } from '@tessera/engine';
import { protect } from '@tessera/privacy';
import { describe, expect, it } from 'vitest';
import { countSource } from '../../count/count-source.ts';
import { planFor } from '../../protect/plan-for.ts';
import { codedTable, people, SMALL, testEffects } from '../../small.fixture.ts';
import { budgetFor } from '../../spend/budget.ts';
import type { TrialJob } from '../trial.ts';
import { trialBeside } from './trial-beside.ts';

async function drafted(): Promise<TrialJob> {
  const budget = budgetFor({ epsilon: 4, delta: 1e-6 }, false);
  const protection = planFor(SMALL, budget.rho, { delta: budget.delta });
  const source = countSource(memoryEngine(codedTable(people(900))), SMALL);
  type Draft = Pick<TrialJob, 'rows' | 'trace'>;
  const drafts: Draft[] = [];
  await protect(source, protection, {
    bits: testEffects().bits,
    onDraft: (draft) => drafts.push(draft),
  });
  expect(drafts).toHaveLength(1);
  return { codebook: SMALL, protection, delta: budget.delta, ...(drafts[0] as Draft) };
}

const forever = () => new Worker('setInterval(() => undefined, 1000)', { eval: true });

describe('a trial beside the release', () => {
  it('reports a trial with the promise of the release', async () => {
    const job = await drafted();
    const trial = trialBeside(job, new AbortController().signal);
    const report = await trial.report;
    expect(report?.claim).toMatchObject({ delta: job.delta, rho: job.protection.rho });
    expect(report?.scale.inData).toBeGreaterThan(100);
    expect(report?.checks.every(({ passed }) => passed)).toBe(true);
    await trial.stop();
  });

  it('fails when its thread dies', async () => {
    const job = await drafted();
    const broken = () => new Worker('throw new Error("broken")', { eval: true });
    await expect(
      trialBeside(job, new AbortController().signal, broken).report,
    ).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('ends with the signal', async () => {
    const job = await drafted();
    const ending = new AbortController();
    const worker = forever();
    const { report } = trialBeside(job, ending.signal, () => worker);
    const interrupted = expect(report).rejects.toMatchObject({ code: 'INTERRUPTED' });
    ending.abort();
    await interrupted;
    expect(worker.threadId).toBe(-1);
  });

  it('leaves no thread behind when nobody waits for it', async () => {
    const worker = forever();
    const { stop } = trialBeside(await drafted(), new AbortController().signal, () => worker);
    await stop();
    expect(worker.threadId).toBe(-1);
  });
});
