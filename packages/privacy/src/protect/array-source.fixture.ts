import { allPairs, type Clique, cellsOf } from '../estimate/clique.ts';
import type { ColumnGroup } from './known-groups.ts';
import type { CountSource } from './source.ts';

export type Person = readonly number[];

export function tableOf(
  people: readonly Person[],
  clique: Clique,
  sizes: readonly number[],
): number[] {
  const table = new Array<number>(cellsOf(clique, sizes)).fill(0);
  for (const person of people) {
    const cell = clique.reduce(
      (at, column) => at * (sizes[column] as number) + (person[column] as number),
      0,
    );
    table[cell] = (table[cell] as number) + 1;
  }
  return table;
}

export function peopleOf(rows: readonly Uint16Array[]): readonly Person[] {
  return Array.from(rows[0] ?? [], (_, row) => rows.map((column) => column[row] as number));
}

/** A source over people in an array; `onLook` is told before every look at them. */
export function arraySource(
  people: readonly Person[],
  sizes: readonly number[],
  groups: readonly ColumnGroup[] = [],
  onLook: (look: 'marginals' | 'groups' | 'patterns' | 'distances') => void = () => {},
): CountSource {
  return {
    sizes,
    async marginals(cliques) {
      onLook('marginals');
      return { sensitive: cliques.map((clique) => tableOf(people, clique, sizes)) };
    },
    async groupsRecorded() {
      onLook('groups');
      const recorded = groups.map(
        ({ columns, from }) =>
          people.filter((person) =>
            columns.some((column, i) => (person[column] as number) >= (from[i] as number)),
          ).length,
      );
      return { sensitive: recorded };
    },
    async patterns() {
      onLook('patterns');
      const counts = new Map<string, { first: number; people: number }>();
      people.forEach((person, at) => {
        const found = counts.get(person.join()) ?? { first: at, people: 0 };
        found.people += 1;
        counts.set(person.join(), found);
      });
      return {
        sensitive: {
          columns: sizes.map((_, c) => people.map((person) => person[c] as number)),
          first: [...counts.values()].map(({ first }) => first),
          people: [...counts.values()].map((one) => one.people),
        },
      };
    },
    async distances(rows) {
      onLook('distances');
      const drawn = peopleOf(rows);
      const triples = sizes.flatMap((_, i) => allPairs(i).map((pair): Clique => [...pair, i]));
      const cliques = [...sizes.keys()]
        .map((column): Clique => [column])
        .concat(
          allPairs(sizes.length).map(([i, j]): Clique => [i, j]),
          triples,
        );
      const l1 = cliques.map((clique) => {
        const other = tableOf(drawn, clique, sizes);
        return tableOf(people, clique, sizes).reduce(
          (sum, count, cell) => sum + Math.abs(count - (other[cell] as number)),
          0,
        );
      });
      return { sensitive: { cliques, l1 } };
    },
  };
}

/** People whose columns hang together: each follows the one before it three times out of four. */
export function chainOfPeople(count: number, sizes: readonly number[]): readonly Person[] {
  return Array.from({ length: count }, (_, n) => {
    const person: number[] = [];
    for (const [column, size] of sizes.entries()) {
      const before = person[column - 1] ?? n;
      const follows = (n * 7 + column * 3) % 4 !== 0;
      person.push((follows ? before : n * 5 + column) % size);
    }
    return person;
  });
}
