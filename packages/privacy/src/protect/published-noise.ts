import { allPairs, type Clique, cellsOf } from '../estimate/clique.ts';
import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { blankTable } from '../mechanism/released.ts';
import { type Rational, toNumber } from '../random/rational.ts';
import { divide, rhoOf, sigma2For, stretchFor } from './budget.ts';

/**
 * About how large the noise on each published one-way table will be, as a standard deviation: what a
 * full release with this budget would have if no pair were measured better than another and shared
 * records took their part (`stretchFor(true)`). Where they turn out not to be worth it, it is about a
 * fifth less. A function of public sizes and of the budget; it sees no record.
 */
export function publishedSigmas(sizes: readonly number[], rho: number): readonly number[] {
  const blank = (clique: Clique, sigma2: Rational): Measurement => ({
    clique,
    values: blankTable(cellsOf(clique, sizes)),
    sigma2: toNumber(sigma2),
  });
  const pairs = allPairs(sizes.length);
  const shared = rho * stretchFor(true);
  const ofColumns = divide(rhoOf('columns', shared), sizes);
  const ofPairs = divide(
    rhoOf('chosenPairs', shared) + rhoOf('otherPairs', shared),
    pairs.map((pair) => cellsOf(pair, sizes)),
  );
  const estimates = new ResidualEstimator(sizes, [
    blank([], sigma2For(rhoOf('count', rho))),
    ...sizes.map((_, i) => blank([i], ofColumns[i] as Rational)),
    ...pairs.map((pair, i) => blank(pair, ofPairs[i] as Rational)),
  ]);
  return sizes.map((_, i) => Math.sqrt(estimates.column(i).variance));
}
