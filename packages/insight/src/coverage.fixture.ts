import { discreteGaussianSampler, rational } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { expect } from 'vitest';
import { FALSE_ALARM, wilson } from '../../privacy/src/statistics.fixture.ts';
import type { Interval } from './noisy.ts';

export { FALSE_ALARM };

export type Sampler = () => number;

/** Independent noise of the given standard deviation, as releases have it. */
export function noise(seed: number, sd: number): Sampler {
  return discreteGaussianSampler(seededBits(seed), rational(BigInt(sd ** 2), 1n));
}

/** How often `intervals` hold the truth; one that says nothing is never wrong. */
export function coverage(
  runs: number,
  truth: number,
  interval: () => Interval | undefined,
): { readonly share: number; readonly said: number; readonly hits: number } {
  let [hits, said] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const one = interval();
    if (one !== undefined) said += 1;
    if (one === undefined || (one.low <= truth && truth <= one.high)) hits += 1;
  }
  return { share: hits / runs, said, hits };
}

/** What a discrete noise, taken as normal, may add to or take from 95 %. */
const STEPS = 0.003;

/** Coverage of 95 %: a true 95 % fails this with probability `FALSE_ALARM`. */
export function expectNominal(hits: number, runs: number): void {
  const { low, high } = wilson(hits, runs, FALSE_ALARM);
  expect(low).toBeLessThanOrEqual(0.95 + STEPS);
  expect(high).toBeGreaterThanOrEqual(0.95 - STEPS);
}

/** Coverage of 95 % or more, by the same error rate. */
export function expectAtLeastNominal(hits: number, runs: number): void {
  expect(wilson(hits, runs, FALSE_ALARM).high).toBeGreaterThanOrEqual(0.95 - STEPS);
}
