import { memoryEngine } from '@tessera/engine';
import { protect, rhoDown, Z95 } from '@tessera/privacy';
import { seededBits } from '@tessera/privacy/testing';
import { countSource, tableOf } from '../../packages/release/src/count/count-source.ts';
import { chance, noiseSeed } from './chance.ts';
import type { BenchColumn } from './datasets/index.ts';
import { plainCodebook } from './datasets/plain-codebook.ts';
import type { Scores } from './score.ts';

/** Invented people: later columns lean on earlier ones, so that cells are large, small and empty. */
const SIZES = [3, 4, 5, 3, 6, 2];
const PEOPLE = 1_000;
const EPSILON = 4;
const DELTA = 1e-6;

/** Releases a run: ten runs make the thousand of the target. */
export const RELEASES_A_RUN = 100;

const COLUMNS: readonly BenchColumn[] = SIZES.map((size, i) => ({
  name: `C${i}`,
  tokens: Array.from({ length: size }, (_, code) => (code === 0 ? '' : `v${code}`)),
  blanks: 1,
}));

export function inventedPeople(people: number, seed: number): readonly Uint16Array[] {
  const next = chance(seed);
  const columns = SIZES.map(() => new Uint16Array(people));
  for (let row = 0; row < people; row++) {
    let lean = next();
    SIZES.forEach((size, i) => {
      lean = next() < 0.6 ? lean : next();
      columns[i]![row] = Math.min(size - 1, Math.floor(size * lean ** 2));
    });
  }
  return columns;
}

/** Cells whose published interval holds the true count, and all cells, by order of the table. */
export interface Covered {
  readonly order: number;
  readonly inside: number;
  readonly cells: number;
}

/** How many of the intervals value ± 1.96 standard deviations hold the count they are about. */
export function coveredBy(
  { values, variance }: { readonly values: ArrayLike<number>; readonly variance: number },
  counts: ArrayLike<number>,
): number {
  const half = Z95 * Math.sqrt(variance);
  let inside = 0;
  for (let cell = 0; cell < counts.length; cell++) {
    if (Math.abs(values[cell]! - counts[cell]!) <= half) inside++;
  }
  return inside;
}

/** 100 whole releases of the same invented people; their noise comes from `seed`. */
export async function coverageRun(seed: number): Promise<Scores> {
  const engine = memoryEngine(tableOf(inventedPeople(PEOPLE, 1), SIZES));
  const source = countSource(engine, plainCodebook('coverage', 'Invented people', COLUMNS));
  const truth = (await engine.allMarginals(2)).sensitive;
  const plan = { rho: rhoDown(EPSILON, DELTA), masks: [], headline: [0], groups: [] };
  const covered = [0, 1, 2].map((order) => ({ order, inside: 0, cells: 0 }));
  const bits = seededBits(noiseSeed(seed));
  for (let release = 0; release < RELEASES_A_RUN; release++) {
    const released = await protect(source, plan, { bits });
    if (released.tier !== 'full') throw new Error('the invented file is too small for records');
    const { estimates } = released;
    const total = estimates.total();
    covered[0]!.inside += coveredBy({ values: [total.value], variance: total.variance }, [PEOPLE]);
    covered[0]!.cells += 1;
    truth.cliques.forEach(([i, j], at) => {
      const cells = j === undefined ? estimates.column(i!) : estimates.pair(i!, j);
      const counts = truth.counts[at]!;
      const order = covered[j === undefined ? 1 : 2]!;
      order.inside += coveredBy(cells, counts);
      order.cells += counts.length;
    });
  }
  await engine.close();
  const sum = (key: 'inside' | 'cells') => covered.reduce((all, order) => all + order[key], 0);
  return {
    numbers: {
      releases: RELEASES_A_RUN,
      coverage: sum('inside') / sum('cells'),
      ...Object.fromEntries(
        covered.map(({ order, inside, cells }) => [`coverage${order}`, inside / cells]),
      ),
    },
    names: {},
  };
}
