import { memoryEngine } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { allPairs, type Protected, type ProtectedFull } from '@tessera/privacy';
import { countSource, tableOf } from '../packages/release/src/count/count-source.ts';

/** A file of coded people: one category for each protected column. */
export type Person = readonly number[];

export interface World {
  readonly codebook: Codebook;
  readonly sizes: readonly number[];
  readonly others: readonly Person[];
  readonly target: Person;
}

function tableWith(world: World, people: readonly Person[]) {
  const columns = world.sizes.map((_, i) =>
    Uint16Array.from(people, (person) => person[i] as number),
  );
  return tableOf(columns, world.sizes);
}

/** Both files behind the engine and the counting of a real release, the target `times` in one. */
export function sourcesOf(world: World, times = 1) {
  const present = Array.from({ length: times }, () => world.target);
  const [engineWith, engineWithout] = [
    memoryEngine(tableWith(world, [...world.others, ...present])),
    memoryEngine(tableWith(world, world.others)),
  ];
  return {
    withPerson: countSource(engineWith, world.codebook),
    without: countSource(engineWithout, world.codebook),
  };
}

export type Sources = ReturnType<typeof sourcesOf>;

/**
 * What an attacker sees who knows every other record, the target's and all noise variances: the log
 * of how much likelier the released numbers are with the target than without.
 */
export async function whiteBox(world: World) {
  const { sizes, target } = world;
  const { without, withPerson } = sourcesOf(world);
  const [everyone, ...tables] = (
    await without.marginals([[], ...sizes.map((_, i) => [i]), ...allPairs(sizes.length)])
  ).sensitive;
  const singles = tables.slice(0, sizes.length);
  const pairs = tables.slice(sizes.length);
  const people = (everyone as ArrayLike<number>)[0] as number;
  const [groups, groupsWith] = [await without.groupsRecorded(), await withPerson.groupsRecorded()];

  const ofEstimates = ({ estimates }: ProtectedFull): number => {
    const total = estimates.total();
    let sum = (total.value - people - 0.5) / total.variance;
    const parts = sizes.map((size, i) => {
      const { values, variance } = estimates.column(i);
      const own = (variance - total.variance / size ** 2) / (1 - 1 / size);
      const at = target[i] as number;
      const gap = (values[at] as number) - ((singles[i] as ArrayLike<number>)[at] as number);
      const part = gap - (total.value - people) / size;
      sum += (part - (1 - 1 / size) / 2) / own;
      return { part, own };
    });
    allPairs(sizes.length).forEach(([i, j], at) => {
      const [r, c] = [sizes[i] as number, sizes[j] as number];
      const cell = (target[i] as number) * c + (target[j] as number);
      const { values, variance } = estimates.pair(i, j);
      const [row, column] = [parts[i] as Part, parts[j] as Part];
      const gap = (values[cell] as number) - ((pairs[at] as ArrayLike<number>)[cell] as number);
      const part = gap - (total.value - people) / (r * c) - row.part / c - column.part / r;
      const norm = (1 - 1 / r) * (1 - 1 / c);
      const own =
        (variance -
          total.variance / (r * c) ** 2 -
          (row.own * (1 - 1 / r)) / c ** 2 -
          (column.own * (1 - 1 / c)) / r ** 2) /
        norm;
      sum += (part - norm / 2) / own;
    });
    return sum;
  };

  const ofGroups = ({ groups: noisy }: ProtectedFull): number =>
    noisy.reduce((sum, { value, variance }, g) => {
      const shift = (groupsWith.sensitive[g] as number) - (groups.sensitive[g] as number);
      return sum + (shift * (value - (groups.sensitive[g] as number) - shift / 2)) / variance;
    }, 0);

  const ofFidelity = async ({ rows, fidelity, estimates }: ProtectedFull): Promise<number> => {
    const [near, far] = [
      (await withPerson.distances(rows)).sensitive,
      (await without.distances(rows)).sensitive,
    ];
    let sum = 0;
    for (const { order, marginals, meanTvd } of fidelity) {
      const scale = 1 / (2 * marginals * Math.max(1, estimates.total().value));
      const seen = meanTvd.value / scale;
      const variance = meanTvd.variance / scale ** 2;
      const distance = ({ cliques, l1 }: typeof near) =>
        cliques.reduce(
          (all, clique, at) => all + (clique.length === order ? (l1[at] as number) : 0),
          0,
        );
      sum += ((seen - distance(far)) ** 2 - (seen - distance(near)) ** 2) / (2 * variance);
    }
    return sum;
  };

  /** Everything that is measured, then simple numbers that anybody can take from a release. */
  return async (released: Protected): Promise<readonly number[]> => {
    if (released.tier !== 'full') {
      const ratio = (released.people.value - people - 0.5) / released.people.variance;
      return [ratio, ratio, 0, 0, 0, released.people.value, 0, 0, 0, -1];
    }
    const [estimates, known, fidelity] = [
      ofEstimates(released),
      ofGroups(released),
      await ofFidelity(released),
    ];
    const rows = released.rows[0]?.length ?? 0;
    let [twins, kin] = [0, 0];
    for (let row = 0; row < rows; row++) {
      const same = target.filter((category, i) => released.rows[i]?.[row] === category).length;
      kin += same;
      if (same === target.length) twins += 1;
    }
    return [
      estimates + known + fidelity,
      estimates,
      rows,
      twins,
      kin,
      released.people.value,
      released.fidelity[0]?.meanTvd.value ?? 0,
      released.fidelity.at(-1)?.meanTvd.value ?? 0,
      released.groups[0]?.value ?? 0,
      released.modelled,
    ];
  };
}

interface Part {
  readonly part: number;
  readonly own: number;
}
