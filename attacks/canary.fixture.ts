import {
  epsilonAbove as epsilonAboveWith,
  type Guesses,
} from '../packages/privacy/src/attack/one-run-audit.ts';
import { FALSE_ALARM } from './audit.fixture.ts';

export { type Guesses, luck } from '../packages/privacy/src/attack/one-run-audit.ts';

/** epsilon is above this, up to `FALSE_ALARM`. */
export const epsilonAbove = (guesses: Guesses, delta: number): number =>
  epsilonAboveWith(guesses, delta, FALSE_ALARM);
