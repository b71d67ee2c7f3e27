import type { Clique } from '../estimate/clique.ts';
import { cellsOfPeople, type People, tableOf } from './people.ts';

/** Shares of a population in one table, never 0. */
export function sharesIn(
  reference: People,
  clique: Clique,
  sizes: readonly number[],
): Float64Array {
  const table = tableOf(reference, clique, sizes);
  const whole = reference.count + 1;
  return table.map((count) => (count + 1 / table.length) / whole);
}

/**
 * How rare each person is among the people of a reference: minus the log of the share of the own
 * value, summed over columns.
 */
export function rarityOf(
  people: People,
  reference: People,
  sizes: readonly number[],
): Float64Array {
  const rarity = new Float64Array(people.count);
  for (const column of sizes.keys()) {
    const logs = sharesIn(reference, [column], sizes).map((share) => -Math.log(share));
    const cells = cellsOfPeople(people, [column], sizes);
    for (let i = 0; i < people.count; i++) {
      rarity[i] = (rarity[i] as number) + (logs[cells[i] as number] as number);
    }
  }
  return rarity;
}

/** What nobody's rarity exceeds: the same whoever is looked at. */
export function rarestIn(reference: People, sizes: readonly number[]): number {
  return [...sizes.keys()].reduce((sum, column) => {
    const least = sharesIn(reference, [column], sizes).reduce((a, b) => Math.min(a, b), 1);
    return sum - Math.log(least);
  }, 0);
}

/** The places of the `count` largest values. */
export function largest(values: Float64Array, count: number): readonly number[] {
  return Array.from(values.keys())
    .sort((a, b) => (values[b] as number) - (values[a] as number))
    .slice(0, count);
}
