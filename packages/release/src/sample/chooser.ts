import type { InventionRandom } from './prng.ts';

/** Draws an index with probability proportional to its weight, in one step. */
export type Chooser = (random: InventionRandom) => number;

/**
 * The alias method (Walker 1977, in the order of Vose 1991): O(n) to build, O(1) a draw.
 * Weights are finite and not negative, and at least one is positive.
 */
export function chooser(weights: readonly number[]): Chooser {
  const size = weights.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError('A chooser needs at least one positive weight.');
  const share = Float64Array.from(weights, (weight) => (weight / total) * size);
  const other = Uint32Array.from(weights, (_, index) => index);
  const poor: number[] = [];
  const rich: number[] = [];
  share.forEach((value, index) => {
    (value < 1 ? poor : rich).push(index);
  });
  while (poor.length > 0 && rich.length > 0) {
    const low = poor.pop() ?? 0;
    const high = rich[rich.length - 1] ?? 0;
    other[low] = high;
    share[high] = (share[high] ?? 0) - (1 - (share[low] ?? 0));
    if ((share[high] ?? 0) < 1) {
      rich.pop();
      poor.push(high);
    }
  }
  for (const index of [...poor, ...rich]) share[index] = 1;
  return (random) => {
    const place = random.fraction() * size;
    const index = Math.floor(place);
    return place - index < (share[index] ?? 1) ? index : (other[index] ?? index);
  };
}

/** True with probability `share`. */
export const chance = (random: InventionRandom, share: number): boolean =>
  random.fraction() < share;

/** One of the entries of a table of weights, drawn by weight. */
export function chooseFrom<Name extends string>(
  table: Readonly<Record<Name, number>>,
): (random: InventionRandom) => Name {
  const names = Object.keys(table) as Name[];
  const pick = chooser(names.map((name) => table[name]));
  return (random) => names[pick(random)] as Name;
}
