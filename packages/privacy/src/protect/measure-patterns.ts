import type { Spend } from '../account/accountant.ts';
import { namingThresholdUp } from '../domain/threshold.ts';
import { allPairs } from '../estimate/clique.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { noPatterns, type Released } from '../mechanism/released.ts';
import { type Patterns, sharedBeyond, sharedPatterns } from '../mechanism/shared-patterns.ts';
import { type Rational, rationalDown, toNumber } from '../random/rational.ts';
import { divide, rhoOf, sigma2For } from './budget.ts';
import type { ProtectRun } from './run.ts';

/** Share of delta that may go to records that many people share. */
export const PATTERN_DELTA_SHARE = 0.1;

/**
 * Shared records are looked for only where pairs can spare the budget: where noise moves at most so
 * many of all people in the table of a typical pair.
 */
const BEARABLE_NOISE = 0.005;

/** Shared records are worth their budget when they are surely those of so many of all people. */
const WORTH_MEASURING = 0.05;
const SURELY = 2;
const DELTA_SCALE = 2 ** 100;

/** delta that the shared records of a release take at most, rounded down. */
export const patternDelta = (delta: number): Rational =>
  rationalDown(delta * PATTERN_DELTA_SHARE, DELTA_SCALE);

const STEP = 'whole records that many people share';

/** The noisy count from which shared records come out; undefined where they were not measured. */
export const sharedFrom = (trace: readonly Spend[]): number | undefined =>
  trace.find(({ step }) => step === STEP)?.threshold;

export interface SharedTerms {
  /** Variance parameter of the noise of each number. */
  readonly sigma2: Rational;
  /** The noisy number from which a record comes out. */
  readonly threshold: number;
}

/** With what noise and from what number on shared records come out: a function of the plan alone. */
export function sharedTerms(rho: number, delta: Rational, rows?: number): SharedTerms {
  const sigma2 = sigma2For(rhoOf('patterns', rho));
  return { sigma2, threshold: namingThresholdUp(sigma2, delta, rows) };
}

export interface MeasuredPatterns {
  readonly patterns: Released<Patterns>;
  /** Whether their budget was spent: also where no record reached the threshold. */
  readonly paid: boolean;
}

/**
 * Whole records that many people share, with noisy numbers. First a small part of the budget tells
 * whether there are enough of them; where not, and where the noise of pairs is
 * the greater worry, none is returned and nothing more is spent, so that the
 * rest of the release can have it. Every spend is recorded before the look it pays for. The threshold
 * covers a record that one person alone has in up to `rows` rows; default 2. `anyway`: measured however
 * few there are, which a trial of a release asks for that has measured them.
 */
export async function measurePatterns(
  run: ProtectRun,
  delta: Rational | undefined,
  people: number,
  rows?: number,
  anyway = false,
): Promise<MeasuredPatterns> {
  const { sizes } = run.source;
  const none = { patterns: noPatterns(sizes.length), paid: false };
  if (delta === undefined) return none;
  if (!anyway && pairNoise(sizes, run.rho, people) > BEARABLE_NOISE) return none;
  const { sigma2, threshold } = sharedTerms(run.rho, delta, rows);
  const probe = sigma2For(rhoOf('probe', run.rho));
  run.accountant.spend({
    step: 'people who share their whole record with many',
    mechanism: 'discrete-gaussian',
    parameter: probe,
    sensitivity: 1,
    times: 1,
  });
  const counted = await run.source.patterns();
  const [beyond] = noisyCounts(run.bits, sharedBeyond(counted, threshold), probe, run.tables);
  const surely = (beyond as number) - SURELY * Math.sqrt(toNumber(probe));
  if (!anyway && surely < WORTH_MEASURING * people) return none;
  run.accountant.spend({
    step: STEP,
    mechanism: 'thresholded-gaussian',
    parameter: sigma2,
    sensitivity: 1,
    times: 1,
    delta,
    threshold,
  });
  return { patterns: sharedPatterns(run.bits, counted, sigma2, threshold), paid: true };
}

const MEAN_ABSOLUTE = Math.sqrt(2 / Math.PI);

/** Share of people that noise moves in the table of the median pair. */
export function pairNoise(sizes: readonly number[], rho: number, people: number): number {
  const cells = allPairs(sizes.length).map(([i, j]) => (sizes[i] as number) * (sizes[j] as number));
  const sigmas = divide(rhoOf('chosenPairs', rho) + rhoOf('otherPairs', rho), cells);
  const moved = cells.map((count, at) => {
    const sigma = Math.sqrt(toNumber(sigmas[at] as Rational));
    return (MEAN_ABSOLUTE * count * sigma) / 2 / people;
  });
  moved.sort((a, b) => a - b);
  return moved[Math.floor(moved.length / 2)] ?? Number.POSITIVE_INFINITY;
}
