import { rhoDown } from '../account/conversion.ts';
import { toNumber } from '../random/rational.ts';
import { rhoOf, sigma2For } from './budget.ts';
import { type Tier, tierFor } from './tier.ts';

const LARGEST = 64;
const STEPS = 40;

/**
 * About the smallest epsilon with which so many people would get a release of the given tier or a
 * richer one; undefined where none up to 64 would do. `people` is a released number or an example:
 * no record is looked at. `columns` are the protected columns of the codebook.
 */
export function smallestEpsilon(
  people: number,
  columns: number,
  delta: number,
  wanted: Exclude<Tier['kind'], 'nothing'>,
): number | undefined {
  const suffices = (epsilon: number) => {
    const rho = rhoDown(epsilon, delta);
    const sd = Math.sqrt(toNumber(sigma2For(rhoOf('count', rho))));
    const { kind } = tierFor(people, sd, rho, columns);
    return kind === 'full' || kind === wanted;
  };
  if (!suffices(LARGEST)) return undefined;
  let [low, high] = [0, LARGEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (suffices(middle)) high = middle;
    else low = middle;
  }
  return high;
}
