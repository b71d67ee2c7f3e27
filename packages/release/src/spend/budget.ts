import { TesseraError } from '@tessera/model';
import { rhoDown } from '@tessera/privacy';

export const DEFAULT_EPSILON = 4;
export const DEFAULT_DELTA = 1e-6;

/** Beyond this, the promise to one person is too weak to be made by accident. */
export const LARGE_EPSILON = 20;

/** A larger delta is no promise, however few the people are. */
export const LARGEST_DELTA = 1e-3;

/** Below this, rounding to whole units of rho would cost more than there is. */
export const SMALLEST_RHO = 1e-9;

export interface Guarantee {
  readonly epsilon: number;
  readonly delta: number;
}

export interface Budget extends Guarantee {
  /** The whole budget in zCDP: the largest that implies epsilon at delta. */
  readonly rho: number;
}

/**
 * Checks what was asked for and turns it into a budget. Throws `EPSILON_NOT_POSITIVE`,
 * `EPSILON_TOO_LARGE` (unless `understood`) or `DELTA_OUT_OF_RANGE`.
 */
export function budgetFor({ epsilon, delta }: Guarantee, understood: boolean): Budget {
  if (!Number.isFinite(epsilon) || epsilon <= 0) {
    throw new TesseraError('EPSILON_NOT_POSITIVE', {
      cause: 'Epsilon must be a number above 0.',
      remedy: 'Use --epsilon 4, or less for a stronger promise.',
    });
  }
  if (epsilon > LARGE_EPSILON && !understood) {
    throw new TesseraError('EPSILON_TOO_LARGE', {
      cause: `An epsilon above ${LARGE_EPSILON} promises next to nothing to the people in the file.`,
      remedy: 'Use --epsilon 4; if you have reasons that a reviewer shares, add --i-understand.',
    });
  }
  if (!(delta > 0 && delta <= LARGEST_DELTA)) {
    throw new TesseraError('DELTA_OUT_OF_RANGE', {
      cause: 'Delta must be above 0 and at most 0.001.',
      remedy: 'Use --delta 1e-6: well below one over the number of people.',
    });
  }
  const rho = rhoDown(epsilon, delta);
  if (rho < SMALLEST_RHO) throw budgetTooSmall();
  return { epsilon, delta, rho };
}

/** So small an epsilon that even the rounding of the steps costs more than there is. */
export function budgetTooSmall(cause?: unknown): TesseraError {
  return new TesseraError(
    'BUDGET_TOO_SMALL',
    {
      cause: 'So small an epsilon leaves nothing to measure with.',
      remedy: 'Use a larger --epsilon; 1 is already a strong promise.',
    },
    { cause },
  );
}
