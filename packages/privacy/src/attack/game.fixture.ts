import { allPairs, type Clique } from '../estimate/clique.ts';
import { type Measurement, ResidualEstimator } from '../estimate/residual.ts';
import { noisyCounts } from '../mechanism/measure.ts';
import { releasedForTests } from '../mechanism/released.fixture.ts';
import { rational } from '../random/rational.ts';
import { seededBits } from '../testing.ts';
import type { Game } from './game.ts';
import { type People, pick, tableOf } from './people.ts';

export const SIZES = [12, 4, 30, 2, 2, 9, 5, 7];

/** People of eight kinds, each with habits of its own and every second answer at random. */
export function population(count: number, seed: number): People {
  const bits = seededBits(seed);
  const below = (n: number) => bits.next() % n;
  const columns = SIZES.map(() => new Uint16Array(count));
  for (let person = 0; person < count; person++) {
    const kind = below(8);
    SIZES.forEach((size, column) => {
      const habit = (kind * (column + 3)) % size;
      (columns[column] as Uint16Array)[person] = below(2) === 0 ? habit : below(size);
    });
  }
  return { count, columns };
}

export const CLIQUES: readonly Clique[] = [
  [],
  ...SIZES.map((_, column) => [column]),
  ...allPairs(SIZES.length),
];

/** All tables of up to two columns over these people, with noise of this variance; 0: none. */
export function tablesOf(people: People, variance: number, seed: number): readonly Measurement[] {
  const bits = seededBits(seed);
  return CLIQUES.map((clique) => {
    const exact = tableOf(people, clique, SIZES);
    const values =
      variance === 0
        ? releasedForTests(exact)
        : noisyCounts(bits, { sensitive: exact }, rational(BigInt(variance), 1n));
    return { clique, values, sigma2: Math.max(1, variance) };
  });
}

const HALF = 600;

/**
 * A game in which the synthetic rows are `rows` of the population: members first, then the control,
 * then strangers to both. `variance` is that of the noise.
 */
export function gameOf(
  seed: number,
  {
    variance = 100,
    rho = 0.3,
    copied = false,
  }: { variance?: number; rho?: number; copied?: boolean } = {},
): Game {
  const all = population(4 * HALF, seed);
  const part = (from: number) =>
    pick(
      all,
      Array.from({ length: HALF }, (_, i) => from * HALF + i),
    );
  const members = part(0);
  return {
    sizes: SIZES,
    rho,
    members,
    control: part(1),
    rows: copied ? members : part(2),
    reference: part(3),
    estimates: new ResidualEstimator(SIZES, tablesOf(members, variance, seed)),
    bits: seededBits(seed + 1),
  };
}
