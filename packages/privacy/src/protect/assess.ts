import { distanceSum } from '../mechanism/distance-sums.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { toNumber } from '../random/rational.ts';
import { rhoOf, sigma2For } from './budget.ts';
import type { NoisyNumber, ProtectRun } from './run.ts';

export interface Fidelity {
  readonly order: 1 | 2 | 3;
  /** How many sets of columns of this order there are. */
  readonly marginals: number;
  /** Mean total variation distance over them: a share of people, in [0, 1] up to noise. */
  readonly meanTvd: NoisyNumber;
}

const ORDERS = [1, 2, 3] as const;

function choose(n: number, k: number): number {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return result;
}

/**
 * How far the released rows are from the records over all one-, two- and three-way tables, measured
 * with noise and paid for. `people` is the released number of people.
 *
 * Guarantee: the sum over K tables has sensitivity K, so noise of variance K²/2ρ makes it ρ-zCDP.
 */
export async function assess(
  run: ProtectRun,
  rows: readonly Uint16Array[],
  people: number,
): Promise<readonly Fidelity[]> {
  const columns = run.source.sizes.length;
  const orders = ORDERS.filter((order) => choose(columns, order) >= 1);
  const sigmas = orders.map((order) => {
    const marginals = choose(columns, order);
    const sigma2 = sigma2For(rhoOf('assessment', run.rho) / orders.length, marginals);
    run.accountant.spend({
      step: `how true the rows are, tables of ${order}`,
      mechanism: 'discrete-gaussian',
      parameter: sigma2,
      sensitivity: marginals,
      times: 1,
    });
    return sigma2;
  });
  const distances = await run.source.distances(rows);
  return orders.map((order, i) => {
    const sigma2 = sigmas[i] as (typeof sigmas)[number];
    const marginals = choose(columns, order);
    const [sum] = noisyCounts(run.bits, distanceSum(distances, order), sigma2, run.tables);
    const scale = 1 / (2 * marginals * Math.max(1, people));
    return {
      order,
      marginals,
      meanTvd: { value: (sum as number) * scale, variance: toNumber(sigma2) * scale ** 2 },
    };
  });
}
