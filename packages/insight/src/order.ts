import type { Interval } from './noisy.ts';

/** −1 and 1 where one is surely less or more than the other, 0 where their intervals overlap. */
export type Order = -1 | 0 | 1;

export function orderOf(first: Interval | undefined, second: Interval | undefined): Order {
  if (first === undefined || second === undefined) return 0;
  if (first.high < second.low) return -1;
  return first.low > second.high ? 1 : 0;
}

interface Tier {
  readonly places: readonly number[];
  readonly lowest: number;
}

/**
 * Groups of places, the largest values first, within which no order may be told: whoever overlaps with
 * somebody is in one group with them. Places of which nothing is known are in none. A list that shows
 * places one, two, three inside a group would say more than is known.
 */
export function tiers(values: readonly (Interval | undefined)[]): readonly (readonly number[])[] {
  const told = [...values.entries()].flatMap(([place, interval]) =>
    interval === undefined ? [] : [{ place, interval }],
  );
  told.sort((a, b) => b.interval.value - a.interval.value || a.place - b.place);
  const groups: Tier[] = [];
  for (const { place, interval } of told) {
    let joined: Tier = { places: [place], lowest: interval.low };
    for (let last = groups.at(-1); last !== undefined; last = groups.at(-1)) {
      if (interval.high < last.lowest) break;
      joined = {
        places: [...last.places, ...joined.places],
        lowest: Math.min(last.lowest, joined.lowest),
      };
      groups.pop();
    }
    groups.push(joined);
  }
  return groups.map(({ places }) => places);
}
