// Attack: tell from a refusal, or from how much is released, whether one person is in the file.
import { epsilonOfTrace, protect, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { planFor } from '../packages/release/src/protect/plan-for.ts';
import { audit, repeat } from './audit.fixture.ts';
import { codebookOf, SHELTER, sizesOf } from './shelter.fixture.ts';
import { sourcesOf } from './white-box.fixture.ts';

/** So many people that about half of the releases are refused. */
const PEOPLE = 38;
const RUNS = 10_000;
const TIERS = ['nothing', 'totals', 'full'];

const CODEBOOK = codebookOf(SHELTER);
const RHO = rhoDown(4, 1e-6);

describe('what is refused', () => {
  const sizes = sizesOf(CODEBOOK);
  const others = Array.from({ length: PEOPLE }, () => sizes.map(() => 0));
  const sources = sourcesOf({ codebook: CODEBOOK, sizes, others, target: sizes.map(() => 1) });
  let claim: (delta: number) => number;

  const run = (withPerson: boolean, seed: number) =>
    protect(withPerson ? sources.withPerson : sources.without, planFor(CODEBOOK, RHO), {
      bits: seededBits(seed),
    });

  beforeAll(async () => {
    const { trace } = await run(true, 1);
    expect(trace[0]?.step).toBe('the number of people');
    claim = (delta) => epsilonOfTrace(trace.slice(0, 1), delta);
  });

  test('happens on both sides', async () => {
    const tiers = await Promise.all(
      Array.from({ length: 60 }, async (_, i) => (await run(i % 2 === 0, i)).tier),
    );
    expect(new Set(tiers)).toEqual(new Set(['nothing', 'totals']));
  });

  test('tells no more than the first count, which is all that it costs', async () => {
    const views = await repeat(RUNS, async (withPerson, seed) => [
      TIERS.indexOf((await run(withPerson, seed)).tier),
    ]);
    const { epsilonAbove, claimed } = audit(views, claim);
    expect(epsilonAbove).toBeLessThanOrEqual(claimed);
  });

  test('power: a refusal by the exact number is noticed', async () => {
    const views = await repeat(RUNS, (withPerson) => [
      PEOPLE + (withPerson ? 1 : 0) > PEOPLE ? 1 : 0,
    ]);
    const { epsilonAbove, claimed } = audit(views, claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });
});
