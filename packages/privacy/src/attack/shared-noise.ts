import type { Patterns } from '../mechanism/shared-patterns.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
import { keysOf, tally } from './nearest.ts';
import { type People, peopleOf } from './people.ts';
import { gammaTail, logGamma } from './special-functions.ts';
import { surpriseOf } from './surprise.ts';
import { FALSE_ALARM } from './verdict.ts';

/** A record comes out this rarely at most if it is taken for one that should stay inside. */
const RARELY = 1e-3;

/** P[Z ≥ t] of a discrete Gaussian. */
function tail(sigma2: number, t: number): number {
  const reach = Math.ceil(Math.abs(t) + 40 * Math.sqrt(sigma2)) + 1;
  let [above, all] = [0, 0];
  for (let k = -reach; k <= reach; k++) {
    const mass = Math.exp((-k * k) / (2 * sigma2));
    all += mass;
    if (k >= t) above += mass;
  }
  return above / all;
}

/**
 * Whether shared records came out of a table of known people as they were paid for: none below the
 * threshold, none that nobody has, hardly any of few people, and with the noise that they say.
 *
 * Guarantee: sound records fail this with a probability of at most 2 × `FALSE_ALARM`. How surprising
 * the noise of each record is, given that the record came out, is exactly chi-square; that k of the
 * records come out which should stay inside has a probability of at most (Σ p)^k / k!, p being what
 * each has.
 */
export function soundlyShared(
  { columns, people, variance }: Patterns,
  threshold: number,
  everybody: People,
  bits: SecureBits,
): boolean {
  const all = [...everybody.columns.keys()];
  const counts = tally(keysOf(everybody, all));
  const tails = new Map<number, number>();
  const chanceOf = (count: number) => {
    const chance = tails.get(count) ?? tail(variance, threshold - count);
    tails.set(count, chance);
    return chance;
  };
  const shared = keysOf(peopleOf(columns), all).map((key, i) => ({
    count: counts.get(key) ?? 0,
    noisy: people[i] as number,
  }));
  if (shared.some(({ count, noisy }) => count === 0 || noisy < threshold)) return false;
  if (shared.length === 0) return true;
  let rare = 0;
  for (const count of counts.values()) if (chanceOf(count) <= RARELY) rare += chanceOf(count);
  const outside = shared.filter(({ count }) => chanceOf(count) <= RARELY).length;
  const luck = outside === 0 ? 0 : outside * Math.log(rare) - logGamma(outside + 1);
  const surprise = shared.reduce(
    (sum, { count, noisy }) =>
      sum + surpriseOf(variance, threshold - count)(noisy - count, uniformUnit(bits)),
    0,
  );
  const upper = gammaTail(shared.length, surprise / 2);
  return luck >= Math.log(FALSE_ALARM) && Math.min(upper, 1 - upper) >= FALSE_ALARM / 2;
}
