import { clopperPearson } from '../packages/privacy/src/statistics.fixture.ts';

/** How often an audit may accuse a sound mechanism by bad luck. */
export const FALSE_ALARM = 1e-6;

/** The deltas at which a claim is put to the test: what is true of one must be true of each. */
export const DELTAS = [1e-6, 1e-3, 1e-2, 0.05, 0.1, 0.2] as const;

const THRESHOLDS = 60;
/** Standard errors by which the training half discounts an event that it has rarely seen. */
const CAUTION = 4;

/** What an attacker sees of many runs: for each statistic, its value in each run. */
export interface Views {
  readonly withPerson: readonly Float64Array[];
  readonly without: readonly Float64Array[];
}

/** What an audit found at the event and the delta that looked worst in its training half. */
export interface Finding {
  /** epsilon is above this, up to `FALSE_ALARM`. */
  readonly epsilonAbove: number;
  readonly delta: number;
  /** The claim at this delta. */
  readonly claimed: number;
  readonly statistic: number;
}

interface Event {
  readonly statistic: number;
  readonly threshold: number;
  readonly atLeast: boolean;
  /** Whether the event is likelier with the person than without. */
  readonly likelierWith: boolean;
}

/**
 * Puts a claim of (epsilon(delta), delta)-indistinguishability to the test. The first half of the
 * runs chooses the event {statistic ≥ t} or {statistic ≤ t}, the side and the delta that break the
 * claim most; the second half bounds epsilon ≥ ln((p − delta) / q) there from below, with the exact
 * bounds of Clopper and Pearson for p and q.
 */
export function audit(views: Views, claim: (delta: number) => number): Finding {
  const runs = views.withPerson[0]?.length ?? 0;
  const half = Math.floor(runs / 2);
  const claims = DELTAS.map((delta) => ({ delta, claimed: claim(delta) }));
  let worst = { excess: Number.NEGATIVE_INFINITY, event: NOTHING, ...(claims[0] as Claim) };
  for (const event of eventsOf(views, half)) {
    const [p, q] = sharesOf(views, event, 0, half);
    const low = p - CAUTION * Math.sqrt((p * (1 - p)) / half);
    const high = q + CAUTION * Math.sqrt((q * (1 - q)) / half) + CAUTION ** 2 / half;
    for (const { delta, claimed } of claims) {
      const excess = low > delta ? Math.log((low - delta) / high) - claimed : -claimed - 1e3;
      if (excess > worst.excess) worst = { excess, event, delta, claimed };
    }
  }
  const { event, delta, claimed } = worst;
  const [p, q] = sharesOf(views, event, half, runs);
  const draws = runs - half;
  const low = clopperPearson(Math.round(p * draws), draws, FALSE_ALARM).low;
  const high = clopperPearson(Math.round(q * draws), draws, FALSE_ALARM).high;
  const epsilonAbove = low > delta ? Math.max(0, Math.log((low - delta) / high)) : 0;
  return { epsilonAbove, delta, claimed, statistic: event.statistic };
}

interface Claim {
  readonly delta: number;
  readonly claimed: number;
}

const NOTHING: Event = { statistic: 0, threshold: 0, atLeast: true, likelierWith: true };

function* eventsOf(views: Views, half: number): Generator<Event> {
  for (const [statistic, values] of views.withPerson.entries()) {
    const other = views.without[statistic] as Float64Array;
    const pool = Float64Array.of(...values.subarray(0, half), ...other.subarray(0, half)).sort();
    const thresholds = new Set<number>();
    for (let k = 0; k <= THRESHOLDS; k++) {
      thresholds.add(pool[Math.round(((pool.length - 1) * k) / THRESHOLDS)] as number);
    }
    for (const threshold of thresholds) {
      for (const atLeast of [true, false]) {
        for (const likelierWith of [true, false]) {
          yield { statistic, threshold, atLeast, likelierWith };
        }
      }
    }
  }
}

/** How often the event happens on the side where it should be likelier, and on the other. */
function sharesOf(
  views: Views,
  { statistic, threshold, atLeast, likelierWith }: Event,
  from: number,
  to: number,
): readonly [number, number] {
  const share = (values: Float64Array) => {
    let hits = 0;
    for (let i = from; i < to; i++) {
      const value = values[i] as number;
      if (atLeast ? value >= threshold : value <= threshold) hits += 1;
    }
    return hits / (to - from);
  };
  const sides = [views.withPerson, views.without].map((side) =>
    share(side[statistic] as Float64Array),
  );
  const [a, b] = sides as [number, number];
  return likelierWith ? [a, b] : [b, a];
}

/** Repeats one run on each side, with seeds that no two runs share, and collects its statistics. */
export async function repeat(
  runs: number,
  one: (withPerson: boolean, seed: number) => Promise<readonly number[]> | readonly number[],
): Promise<Views> {
  const sides: Float64Array[][] = [];
  for (const withPerson of [true, false]) {
    const side: Float64Array[] = [];
    for (let run = 0; run < runs; run++) {
      const seed = (withPerson ? 1 : 2) * 1_000_000_007 + run * 7919;
      const values = await one(withPerson, seed);
      values.forEach((value, statistic) => {
        side[statistic] ??= new Float64Array(runs);
        (side[statistic] as Float64Array)[run] = value;
      });
    }
    sides.push(side);
  }
  const [withPerson, without] = sides as [Float64Array[], Float64Array[]];
  return { withPerson, without };
}
