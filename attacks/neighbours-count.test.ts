// Attack: tell from the noisy number of people whether one person is in the file.
import { epsilonOfTrace, noisyCounts, rhoDown, type Spend } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { describe, expect, test } from 'vitest';
import { sigma2For } from '../packages/privacy/src/protect/budget.ts';
import { audit, repeat } from './audit.fixture.ts';

const RUNS = 100_000;
const PEOPLE = 200;
const EPSILON = 4;
const DELTA = 1e-6;
/** An audit that finds less than this share of a claim is too weak to say much. */
const WORTH_HAVING = 0.4;

describe('the noisy number of people', () => {
  const sigma2 = sigma2For(rhoDown(EPSILON, DELTA));
  const trace: readonly Spend[] = [
    { step: 'count', mechanism: 'discrete-gaussian', parameter: sigma2, sensitivity: 1, times: 1 },
  ];
  const claim = (delta: number) => epsilonOfTrace(trace, delta);

  const attack = async (weight: number, blur: (exact: number, seed: number) => number) =>
    audit(
      await repeat(RUNS, (withPerson, seed) => [blur(PEOPLE + (withPerson ? weight : 0), seed)]),
      claim,
    );

  const noisy = (exact: number, seed: number) =>
    noisyCounts(seededBits(seed), { sensitive: [exact] }, sigma2)[0] as number;

  test('does not tell more than it claims', async () => {
    const { epsilonAbove, claimed } = await attack(1, noisy);
    expect(epsilonAbove).toBeLessThanOrEqual(claimed);
    expect(epsilonAbove).toBeGreaterThan(WORTH_HAVING * claimed);
  });

  test('power: a person who counts twice is noticed', async () => {
    const { epsilonAbove, claimed } = await attack(2, noisy);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: a number without noise is noticed', async () => {
    const { epsilonAbove, claimed } = await attack(1, (exact) => exact);
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });

  test('power: noise of half the standard deviation is noticed', async () => {
    const quarter = { num: sigma2.num, den: sigma2.den * 4n };
    const { epsilonAbove, claimed } = await attack(
      1,
      (exact, seed) => noisyCounts(seededBits(seed), { sensitive: [exact] }, quarter)[0] as number,
    );
    expect(epsilonAbove).toBeGreaterThan(claimed);
  });
});
