import { namingThresholdUp } from '../domain/threshold.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { noPatterns, type Released } from '../mechanism/released.ts';
import { type Patterns, sharedBeyond, sharedPatterns } from '../mechanism/shared-patterns.ts';
import { type Rational, rationalDown, toNumber } from '../random/rational.ts';
import { rhoOf, sigma2For } from './budget.ts';
import type { ProtectRun } from './run.ts';

/** Share of delta that may go to records that many people share. */
export const PATTERN_DELTA_SHARE = 0.1;

/** Shared records are worth their budget when they are surely those of so many of all people. */
const WORTH_MEASURING = 0.05;
const SURELY = 2;
const DELTA_SCALE = 2 ** 100;

/** delta that the shared records of a release take at most, rounded down. */
export const patternDelta = (delta: number): Rational =>
  rationalDown(delta * PATTERN_DELTA_SHARE, DELTA_SCALE);

/**
 * Whole records that many people share, with noisy numbers. First a small part of the budget tells
 * whether there are enough of them; where not, none is returned and nothing more is spent, so that the
 * rest of the release can have it. Every spend is recorded before the look it pays for.
 */
export async function measurePatterns(
  run: ProtectRun,
  delta: Rational | undefined,
  people: number,
): Promise<Released<Patterns>> {
  if (delta === undefined) return noPatterns(run.source.sizes.length);
  const sigma2 = sigma2For(rhoOf('patterns', run.rho));
  const threshold = namingThresholdUp(sigma2, delta);
  const probe = sigma2For(rhoOf('probe', run.rho));
  run.accountant.spend({
    step: 'people who share their whole record with many',
    mechanism: 'discrete-gaussian',
    parameter: probe,
    sensitivity: 1,
    times: 1,
  });
  const counted = await run.source.patterns();
  const [beyond] = noisyCounts(run.bits, sharedBeyond(counted, threshold), probe);
  const surely = (beyond as number) - SURELY * Math.sqrt(toNumber(probe));
  if (surely < WORTH_MEASURING * people) return noPatterns(run.source.sizes.length);
  run.accountant.spend({
    step: 'whole records that many people share',
    mechanism: 'thresholded-gaussian',
    parameter: sigma2,
    sensitivity: 1,
    times: 1,
    delta,
    threshold,
  });
  return sharedPatterns(run.bits, counted, sigma2, threshold);
}
