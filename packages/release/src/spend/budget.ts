import { TesseraError } from '@tessera/model';
import { deltaLeftDown, patternDelta, rhoDown, smallestEpsilon } from '@tessera/privacy';

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
  /** The part of delta that turns rho into epsilon; thresholds may take the rest. */
  readonly left: number;
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
  const left = convertible(delta);
  const rho = rhoDown(epsilon, left);
  if (rho < SMALLEST_RHO) throw budgetTooSmall(delta);
  return { epsilon, delta, rho, left };
}

/** What is left of delta for turning rho into epsilon when shared records are measured. */
const convertible = (delta: number) => deltaLeftDown([patternLine(delta)], delta);

/** What shared records may take of delta, as a line of a trace. */
export const patternLine = (delta: number) => ({ delta: patternDelta(delta), times: 1 });

/** So small an epsilon that even the rounding of the steps costs more than there is. */
export function budgetTooSmall(delta: number, cause?: unknown): TesseraError {
  return new TesseraError(
    'BUDGET_TOO_SMALL',
    {
      cause: 'So small an epsilon leaves nothing to measure with.',
      remedy: `Use a larger --epsilon; 1 is already a strong promise. ${whatItTakes(delta)}`,
    },
    { cause },
  );
}

const EXAMPLE_PEOPLE = 1_000;
const EXAMPLE_COLUMNS = 20;

/** An epsilon in two digits, rounded up: what is told has to be enough. */
function inTwoDigits(epsilon: number): string {
  const scale = 10 ** (1 - Math.floor(Math.log10(epsilon)));
  return String(Math.ceil(epsilon * scale * (1 + 1e-6)) / scale);
}

/** What an epsilon would have to be for an example of a file: nothing is known of the real one yet. */
function whatItTakes(delta: number): string {
  const totals = smallestEpsilon(EXAMPLE_PEOPLE, EXAMPLE_COLUMNS, convertible(delta), 'totals');
  const full = smallestEpsilon(EXAMPLE_PEOPLE, EXAMPLE_COLUMNS, convertible(delta), 'full');
  if (totals === undefined || full === undefined) return '';
  return `For 1,000 people a few totals take ${inTwoDigits(totals)} at least, and records with ${EXAMPLE_COLUMNS} columns ${inTwoDigits(full)}.`;
}

/** The epsilon that a few totals of so many people would take, in words; '' where none would do. */
export function totalsWouldTake(people: number, columns: number, delta: number): string {
  const epsilon = smallestEpsilon(people, columns, convertible(delta), 'totals');
  if (epsilon === undefined || epsilon > LARGE_EPSILON) return '';
  return ` For about so many people a few totals take an --epsilon of ${inTwoDigits(epsilon)} at least.`;
}
