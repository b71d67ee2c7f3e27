import { DESIGNS } from './designs.ts';
import type { Game } from './game.ts';
import type { Interval, Rate } from './intervals.ts';
import { linearBelief } from './linear-guess.ts';
import { distancesTo, packed } from './nearest.ts';
import { cellsOfPeople, joined, type People } from './people.ts';
import { largest, rarestIn, rarityOf, sharesIn } from './rarity.ts';
import { twoSidedZ } from './special-functions.ts';
import { judge, type Outcome, rateOf, SHOWN_MISS } from './verdict.ts';

/** How suspicious each person looks: higher, rather in the data. */
export interface Scores {
  readonly members: Float64Array;
  readonly control: Float64Array;
}

export interface Membership extends Outcome {
  /** How often a person in the data scores higher than another; 0.5 is a coin toss. */
  readonly auc: number;
  /** Hanley and McNeil's interval, 95 %. */
  readonly aucInterval: Interval;
}

/**
 * From the published tables: for each person, how much fuller than in the population their cells are,
 * in units of the variance of noise and of chance together, over all tables. It is the log-likelihood
 * ratio of one person's presence for normal cells.
 *
 * Source: the idea of scoring by the marginals that a generator used, Golob et al. 2024 (arXiv
 * 2410.05506); the statistic of Sankararaman et al. 2009 (Nature Genetics) for aggregates; own form.
 */
export function tableScores({ sizes, estimates, reference, members, control }: Game): Scores {
  const people = Math.max(1, estimates.total().value);
  const scores = {
    members: new Float64Array(members.count),
    control: new Float64Array(control.count),
  };
  for (const { clique, values, sigma2 } of estimates.measurements) {
    if (clique.length === 0) continue;
    const shares = sharesIn(reference, clique, sizes);
    const evidence = shares.map((share, cell) => {
      const expected = people * share;
      return ((values[cell] as number) - expected) / (sigma2 + expected);
    });
    for (const side of ['members', 'control'] as const) {
      const cells = cellsOfPeople(side === 'members' ? members : control, clique, sizes);
      const sums = scores[side];
      for (let i = 0; i < sums.length; i++) {
        sums[i] = (sums[i] as number) + (evidence[cells[i] as number] as number);
      }
    }
  }
  return scores;
}

/**
 * From the published tables, by somebody who has a list of people of whom about half are in the data:
 * all of them are weighed at once, as in `linearBelief`. The strongest of these attackers.
 */
export function jointScores({ sizes, estimates, members, control }: Game): Scores {
  const remainders = estimates.measurements.map(({ clique, values, sigma2 }) => ({
    clique,
    values: Float64Array.from(values),
    variance: sigma2,
  }));
  const belief = linearBelief(joined(members, control), remainders, sizes);
  return { members: belief.slice(0, members.count), control: belief.slice(members.count) };
}

/**
 * From the synthetic rows: the distance to the closest one, and among equally close people the rarer
 * first. Source: distance to the closest record, as in Chen et al. 2020 (GAN-Leaks, arXiv 1909.03935).
 */
export function distanceScores({ sizes, rows, reference, members, control }: Game): Scores {
  const columns = [...sizes.keys()];
  const synthetic = packed(rows, columns);
  const most = rarestIn(reference, sizes);
  const score = (people: People) => {
    const rarity = rarityOf(people, reference, sizes);
    const one = packed(people, columns);
    return rarity.map((rare, i) => {
      let closest = columns.length;
      for (const distance of distancesTo(one, i, synthetic)) {
        if (distance < closest) closest = distance;
      }
      return rare / (most + 1) - closest;
    });
  };
  return { members: score(members), control: score(control) };
}

/** One in a hundred of those who are not in the data is taken for somebody who is. */
const FALSE_POSITIVES = 0.01;

/**
 * How many people in the data score above a threshold that about one in a hundred others pass. Half
 * of the control sets the threshold, the other half is the control of the result.
 */
export function membership(
  { members, control }: Scores,
  rho: number,
  name: 'membershipTables' | 'membershipRows' | 'membershipJoint',
): Membership {
  const half = control.length >> 1;
  const threshold = quantile(control.subarray(0, half), 1 - FALSE_POSITIVES);
  const above = (scores: Float64Array): Rate => rateOf([...scores], (score) => score > threshold);
  const auc = aucOf(members, control);
  return {
    ...judge(above(members), above(control.subarray(half)), rho, DESIGNS[name]),
    auc,
    aucInterval: aucInterval(auc, members.length, control.length),
  };
}

const WORST = 100;
/** Of the rarest people of both sides together, every second one is called a member. */
const CALLED = 0.5;

/**
 * The same for the people who are easiest to hit: the rarest hundred who are in the data, against the
 * rarest hundred who are not. The threshold is set on both together, without knowing who is who, so
 * that as many are called as are in the data. Source for looking at them: Meeus et al. 2023 (arXiv
 * 2306.10308).
 */
export function worstMembership(game: Game, { members, control }: Scores): Outcome {
  const rarest = (people: People, scores: Float64Array) =>
    Array.from(
      largest(rarityOf(people, game.reference, game.sizes), WORST),
      (place) => scores[place] as number,
    );
  const [inside, outside] = [rarest(game.members, members), rarest(game.control, control)];
  const threshold = quantile(Float64Array.of(...inside, ...outside), 1 - CALLED);
  const above = (scores: readonly number[]): Rate => rateOf(scores, (score) => score > threshold);
  return judge(above(inside), above(outside), game.rho, DESIGNS.membershipWorst);
}

/** The smallest value that is not below this share of the values; nobody passes among none. */
function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Infinity;
}

/** The chance that a member scores above another, ties half: the statistic of Mann and Whitney. */
export function aucOf(members: Float64Array, control: Float64Array): number {
  const sorted = Float64Array.from(control).sort();
  const below = (value: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = sorted[middle] as number;
      if (at < value || (orEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = members.reduce((sum, one) => sum + (below(one, false) + below(one, true)) / 2, 0);
  return wins / Math.max(1, members.length * control.length);
}

/** Source: Hanley, McNeil 1982 (Radiology). */
function aucInterval(auc: number, members: number, control: number): Interval {
  const [q1, q2] = [auc / (2 - auc), (2 * auc ** 2) / (1 + auc)];
  const variance =
    (auc * (1 - auc) + (members - 1) * (q1 - auc ** 2) + (control - 1) * (q2 - auc ** 2)) /
    (members * control);
  const half = twoSidedZ(SHOWN_MISS) * Math.sqrt(Math.max(0, variance));
  return { low: Math.max(0, auc - half), high: Math.min(1, auc + half) };
}
