// Attack: tell from a whole release whether one person is in the file, knowing everybody else.
import { epsilonOfTrace, type ProtectedFull, protect, rhoDown } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { planFor } from '../packages/release/src/protect/plan-for.ts';
import { audit, repeat } from './audit.fixture.ts';
import { codebookOf, sizesOf } from './shelter.fixture.ts';
import { type Sources, sourcesOf, type World, whiteBox } from './white-box.fixture.ts';

const EPSILON = 4;
const DELTA = 1e-6;
const PEOPLE = 300;
const RUNS = 4_000;
const BLUNT_RUNS = 500;
/** Half a minute on a free core; the limit is for machines that do other things as well. */
const TIMEOUT = 300_000;

const CODEBOOK = codebookOf(`
name: small
title: Small
version: 1.0.0
description: Four questions.
columns:
  - { name: place, label: P, definition: P., kind: category, headline: true, values: [a, b, c, lone] }
  - { name: age, label: A, definition: A., kind: ordered, values: [x, y, lone] }
  - { name: labour, label: L, definition: L., kind: flag, values: ['0', '1'] }
  - { name: other, label: O, definition: O., kind: flag, values: ['0', '1'] }
groups:
  - { name: all, label: G, definition: G., columns: [labour, other], positive: '1', denominator: anyRecorded }
rules: []
`);

/** Nobody else has any of the target's answers: the worst case. */
function world(): World {
  const sizes = sizesOf(CODEBOOK);
  const bits = seededBits(3);
  const others = Array.from({ length: PEOPLE }, () =>
    sizes.map((size) => bits.next() % (size - 1)),
  );
  return { codebook: CODEBOOK, sizes, others, target: sizes.map((size) => size - 1) };
}

describe('a whole release', { timeout: TIMEOUT }, () => {
  const lone = world();
  const rho = rhoDown(EPSILON, DELTA);
  let look: Awaited<ReturnType<typeof whiteBox>>;
  let claim: (delta: number) => number;

  beforeAll(async () => {
    look = await whiteBox(lone);
    const honest = await run(1, rho, true, 1);
    claim = (delta) => epsilonOfTrace(honest.trace, delta);
    expect(claim(DELTA)).toBeLessThanOrEqual(EPSILON);
  });

  const sources = new Map([1, 2].map((times) => [times, sourcesOf(lone, times)]));

  const run = (times: number, budget: number, withPerson: boolean, seed: number) => {
    const { withPerson: near, without: far } = sources.get(times) as Sources;
    const plan = planFor(CODEBOOK, budget);
    return protect(withPerson ? near : far, plan, { bits: seededBits(seed) });
  };

  const attack = async (runs: number, times: number, budget: number) =>
    audit(
      await repeat(runs, async (withPerson, seed) =>
        look(await run(times, budget, withPerson, seed)),
      ),
      claim,
    );

  test('does not tell more than it claims', async () => {
    const { epsilonAbove, claimed } = await attack(RUNS, 1, rho);
    expect(epsilonAbove).toBeLessThanOrEqual(claimed);
  });

  test('power: a person who counts twice is noticed', async () => {
    const { epsilonAbove, claimed } = await attack(RUNS, 2, rho);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: six times less noise than is claimed is noticed', async () => {
    const { epsilonAbove, claimed } = await attack(BLUNT_RUNS, 1, 36 * rho);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: as many synthetic rows as people is noticed', async () => {
    const views = await repeat(BLUNT_RUNS, async (withPerson, seed) => {
      const released = (await run(1, rho, withPerson, seed)) as ProtectedFull;
      return [released.people.value, PEOPLE + (withPerson ? 1 : 0)];
    });
    const { epsilonAbove, claimed } = audit(views, claim);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });
});
