import { cellsOf } from '../estimate/clique.ts';
import type { Measurement } from '../estimate/residual.ts';
import { DESIGNS } from './designs.ts';
import { linearBelief, type Remainder } from './linear-guess.ts';
import type { People } from './people.ts';
import { judge, type Outcome, rateOf } from './verdict.ts';

/** Two releases of the same tables; the later one may hold more people. */
export interface Releases {
  readonly earlier: readonly Measurement[];
  readonly later: readonly Measurement[];
  readonly sizes: readonly number[];
  /** Of one release, in zCDP. */
  readonly rho: number;
}

/**
 * Differencing: the attacker subtracts the earlier release from the later one and says for each
 * newcomer whether they came. What the releases have in common cancels, the noise of both stays.
 * Success: newcomers who came and are called so; control: others who are called so. A newcomer is in
 * the later release alone, so its promise alone is the line.
 */
export function difference(
  { earlier, later, sizes, rho }: Releases,
  newcomers: People,
  came: ArrayLike<number>,
): Outcome {
  const remainders = later.map(({ clique, values, sigma2 }, at): Remainder => {
    const before = earlier[at] as Measurement;
    const rest = new Float64Array(cellsOf(clique, sizes));
    for (let cell = 0; cell < rest.length; cell++) {
      rest[cell] = (values[cell] as number) - (before.values[cell] as number);
    }
    return { clique, values: rest, variance: sigma2 + before.sigma2 };
  });
  const belief = linearBelief(newcomers, remainders, sizes);
  const called = (side: number) =>
    rateOf(
      [...belief].filter((_, i) => came[i] === side),
      (value) => value > 0,
    );
  return judge(called(1), called(0), rho, DESIGNS.differencing);
}
