import { namingThresholdUp } from '../domain/threshold.ts';
import { divideUp, type Rational, toNumber } from '../random/rational.ts';
import { epsilonUp } from './conversion.ts';

/** rho is kept as whole numbers of this unit, so that sums are exact. */
export const RHO_UNIT = 1e-12;
const UNITS = 1_000_000_000_000n;

/** One line of the trace: `times` uses of one mechanism with the same parameters. */
export interface Spend {
  /** What it paid for, in a few words. */
  readonly step: string;
  readonly mechanism: 'discrete-gaussian' | 'exponential' | 'thresholded-gaussian';
  /** Variance of the noise (both Gaussians) or epsilon of one draw (exponential). */
  readonly parameter: Rational;
  /** How much one person can change what was measured. */
  readonly sensitivity: number;
  readonly times: number;
  /** Thresholded Gaussian only: the chance that the threshold lets out what one person alone has. */
  readonly delta?: Rational;
  /** Thresholded Gaussian only: the noisy count from which a value may be named. */
  readonly threshold?: number;
}

/**
 * rho of one line in units of `RHO_UNIT`, rounded up before multiplying. Throws for a line that has
 * no cost that makes sense, so that nothing can be gained by one.
 */
export function rhoUnitsUp(spend: Spend): bigint {
  const { num, den } = spend.parameter;
  if (num < 0n || den <= 0n || spend.times < 0 || spend.sensitivity <= 0) {
    throw new RangeError('a spend has a variance or epsilon, a sensitivity and a number of uses');
  }
  checkThreshold(spend);
  const square = BigInt(spend.sensitivity) ** 2n;
  const one =
    spend.mechanism === 'exponential'
      ? divideUp(num * num * UNITS, 8n * den * den)
      : divideUp(square * den * UNITS, 2n * num);
  return one * BigInt(spend.times);
}

/** A threshold protects one value of one person, once, and has to be as high as its delta asks for two rows. */
function checkThreshold({
  mechanism,
  parameter,
  sensitivity,
  times,
  delta,
  threshold,
}: Spend): void {
  if (mechanism !== 'thresholded-gaussian') {
    if (delta === undefined && threshold === undefined) return;
    throw new RangeError('only a threshold has a delta');
  }
  if (delta === undefined || threshold === undefined || sensitivity !== 1 || times !== 1) {
    throw new RangeError('a threshold has a delta, a sensitivity of 1 and one use');
  }
  if (threshold < namingThresholdUp(parameter, delta)) {
    throw new RangeError('a threshold is lower than its delta allows');
  }
}

/**
 * What the thresholds of a trace leave of `delta` for turning rho into epsilon, rounded down; below
 * zero when they take more than there is.
 */
export function deltaLeftDown(
  trace: readonly Pick<Spend, 'delta' | 'times'>[],
  delta: number,
): number {
  const taken = trace.reduce(
    (sum, spend) => sum + (spend.delta === undefined ? 0 : spend.times * toNumber(spend.delta)),
    0,
  );
  return taken === 0 ? delta : delta - taken - 1e-12 * delta;
}

/**
 * The sum over a trace, in units of `RHO_UNIT`: what was paid, within a limit that was fixed before. The
 * guarantee is the limit; where steps depend on outcomes, so does this sum.
 */
export function totalRhoUnits(trace: readonly Spend[]): bigint {
  return trace.reduce((sum, spend) => sum + rhoUnitsUp(spend), 0n);
}

/**
 * epsilon that the sum of a trace comes to at the given delta, rounded up; infinite when its
 * thresholds alone take that delta.
 */
export function epsilonOfTrace(trace: readonly Spend[], delta: number): number {
  const left = deltaLeftDown(trace, delta);
  if (!(left > 0)) return Number.POSITIVE_INFINITY;
  return epsilonUp(Number(totalRhoUnits(trace)) * RHO_UNIT, left);
}

/**
 * Keeps the budget of one release. `spend` is called before a mechanism draws, so before anything that
 * depends on the records can leave, and refuses what would go beyond the limit; what it recorded stays
 * recorded, whatever happens afterwards.
 */
export class Accountant {
  readonly #limit: bigint;
  readonly #trace: Spend[] = [];
  #spent = 0n;

  /** `rho`: the whole budget; it is rounded down to units. */
  constructor(rho: number) {
    this.#limit = BigInt(Math.floor(rho / RHO_UNIT));
  }

  get trace(): readonly Spend[] {
    return this.#trace;
  }

  /** What is left, as a number that is not above the exact value by more than one unit. */
  get remaining(): number {
    return Number(this.#limit - this.#spent) * RHO_UNIT;
  }

  get limit(): number {
    return Number(this.#limit) * RHO_UNIT;
  }

  spend(spend: Spend): void {
    const units = rhoUnitsUp(spend);
    if (this.#spent + units > this.#limit) throw new BudgetExceeded(spend.step);
    this.#spent += units;
    this.#trace.push(spend);
  }
}

/** Raised before the mechanism draws, never after. */
export class BudgetExceeded extends Error {
  override readonly name = 'BudgetExceeded';
  constructor(step: string) {
    super(`The privacy budget does not cover the step "${step}".`);
  }
}
