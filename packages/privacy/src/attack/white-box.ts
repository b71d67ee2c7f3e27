import type { Measurement } from '../estimate/residual.ts';
import type { Audit, Blur } from './attack-report.ts';
import { blurTest } from './blur.ts';
import { linearBelief, weightOf, withoutKnown } from './linear-guess.ts';
import { oneRunAudit } from './one-run-audit.ts';
import { joined, type People, pick, tableOf } from './people.ts';
import { placesOf, type Surrogate } from './surrogate.ts';
import { FALSE_ALARM, SHOWN_MISS } from './verdict.ts';

/** So many standard deviations that a subgaussian number passes them once in `FALSE_ALARM`. */
const FAR = Math.sqrt(2 * Math.log(2 / FALSE_ALARM));

/** What the attacker of an audit is up against. */
export interface Claim {
  readonly epsilon: number;
  readonly delta: number;
  readonly rho: number;
}

/**
 * The audit of all noisy tables by an attacker who knows every member, every stranger and the tables,
 * not the coins: what they guess, how often a person counts, and through how much noise they look.
 */
export function auditOf(
  tables: readonly Measurement[],
  { members, crowds, canaries, present }: Surrogate,
  sizes: readonly number[],
  { epsilon, delta, rho }: Claim,
): Audit {
  const known = joined(members, crowds);
  const there = pick(canaries, placesOf(present));
  const remainders = tables.map((table) => withoutKnown(table, known, sizes));
  const finding = oneRunAudit(
    linearBelief(canaries, remainders, sizes),
    present,
    delta,
    SHOWN_MISS,
  );
  const weight = weightOf(there, remainders, sizes);
  const blur = blurOf(tables, joined(known, there), sizes, rho);
  const heavy = Math.abs(weight.value - 1) > FAR * weight.sd;
  const verdict =
    heavy || blur.value < blur.refusedBelow
      ? 'broken'
      : finding.epsilonAbove > epsilon
        ? 'look-again'
        : 'within-promise';
  return { ...finding, weight, blur, verdict };
}

/** How blurred a person is to somebody who knows everybody else and weighs tables by their variance. */
export function blurOf(
  tables: readonly Measurement[],
  everybody: People,
  sizes: readonly number[],
  rho: number,
): Blur {
  let [sum, square] = [0, 0];
  const weighed = tables.map(({ clique, values, sigma2 }) => {
    const exact = tableOf(everybody, clique, sizes);
    const cells = exact.length;
    // A function of the table's own variance, so that earlier noise decides it and no later one does.
    const weight = 1 / (2 * rho * sigma2);
    sum += weight;
    let noise = 0;
    exact.forEach((count, cell) => {
      noise += ((values[cell] as number) - count) ** 2;
    });
    square += (weight ** 2 * noise) / cells;
    return { cells, weight };
  });
  const { least, refusedBelow } = blurTest(weighed, rho, FALSE_ALARM);
  return { value: Math.sqrt(square) / sum, least, refusedBelow: refusedBelow / sum };
}
