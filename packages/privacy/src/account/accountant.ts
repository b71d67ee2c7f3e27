import { divideUp, type Rational } from '../random/rational.ts';
import { epsilonUp } from './conversion.ts';

/** rho is kept as whole numbers of this unit, so that sums are exact. */
export const RHO_UNIT = 1e-12;
const UNITS = 1_000_000_000_000n;

/** One line of the trace: `times` uses of one mechanism with the same parameters. */
export interface Spend {
  /** What it paid for, in a few words. */
  readonly step: string;
  readonly mechanism: 'discrete-gaussian' | 'exponential';
  /** Variance of the noise (discrete Gaussian) or epsilon of one draw (exponential). */
  readonly parameter: Rational;
  /** How much one person can change what was measured. */
  readonly sensitivity: number;
  readonly times: number;
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
  const square = BigInt(spend.sensitivity) ** 2n;
  const one =
    spend.mechanism === 'discrete-gaussian'
      ? divideUp(square * den * UNITS, 2n * num)
      : divideUp(num * num * UNITS, 8n * den * den);
  return one * BigInt(spend.times);
}

/** The sum over a trace, in units of `RHO_UNIT`. zCDP adds up, also under adaptive choice. */
export function totalRhoUnits(trace: readonly Spend[]): bigint {
  return trace.reduce((sum, spend) => sum + rhoUnitsUp(spend), 0n);
}

/** epsilon of a whole trace at the given delta, rounded up. */
export function epsilonOfTrace(trace: readonly Spend[], delta: number): number {
  return epsilonUp(Number(totalRhoUnits(trace)) * RHO_UNIT, delta);
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
