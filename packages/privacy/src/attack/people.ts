import { type Clique, stridesOf } from '../estimate/clique.ts';
import { tableOf as tableOfRows } from '../estimate/table-of.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformBelow } from '../random/uniform.ts';

/** People of a surrogate population: one array of categories for each column. */
export interface People {
  readonly count: number;
  readonly columns: readonly Uint16Array[];
}

export const peopleOf = (columns: readonly Uint16Array[]): People => ({
  count: columns[0]?.length ?? 0,
  columns,
});

/** The people at these places, in this order. */
export function pick({ columns }: People, places: ArrayLike<number>): People {
  const chosen = columns.map((column) => {
    const values = new Uint16Array(places.length);
    for (let i = 0; i < values.length; i++) values[i] = column[places[i] as number] as number;
    return values;
  });
  return { count: places.length, columns: chosen };
}

export function joined(one: People, other: People): People {
  return {
    count: one.count + other.count,
    columns: one.columns.map((column, i) => {
      const both = new Uint16Array(one.count + other.count);
      both.set(column);
      both.set(other.columns[i] as Uint16Array, one.count);
      return both;
    }),
  };
}

/** `count` different places below `from`, in random order (Fisher–Yates from the front). */
export function draw(bits: SecureBits, from: number, count: number): Uint32Array {
  const places = Uint32Array.from({ length: from }, (_, i) => i);
  const drawn = Math.min(count, from);
  for (let i = 0; i < drawn; i++) {
    const j = i + uniformBelow(bits, from - i);
    const kept = places[i] as number;
    places[i] = places[j] as number;
    places[j] = kept;
  }
  return places.slice(0, drawn);
}

/** For each person, the cell of the table over `clique` in which that person stands. */
export function cellsOfPeople(
  { count, columns }: People,
  clique: Clique,
  sizes: readonly number[],
): Int32Array {
  const cells = new Int32Array(count);
  const strides = stridesOf(clique, sizes);
  clique.forEach((column, at) => {
    const values = columns[column] as Uint16Array;
    const stride = strides[at] as number;
    for (let i = 0; i < count; i++) {
      cells[i] = (cells[i] as number) + stride * (values[i] as number);
    }
  });
  return cells;
}

/** How many people stand in each cell of a table over no, one or two columns. */
export function tableOf(people: People, clique: Clique, sizes: readonly number[]): Float64Array {
  const [i, j, more] = clique;
  if (more !== undefined) throw new RangeError('a table has two columns at most');
  if (i === undefined) return Float64Array.of(people.count);
  return tableOfRows(people.columns, j === undefined ? [i] : [i, j], sizes);
}
