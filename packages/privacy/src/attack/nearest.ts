import type { People } from './people.ts';

/** People row by row, for comparing one with many: two columns in a word. */
export interface Packed {
  readonly count: number;
  /** Words of a row. */
  readonly width: number;
  readonly words: Int32Array;
}

/** The given columns of people, row by row. */
export function packed({ count, columns }: People, of: readonly number[]): Packed {
  const width = (of.length + 1) >> 1;
  const words = new Int32Array(count * width);
  of.forEach((column, at) => {
    const values = columns[column] as Uint16Array;
    const [place, shift] = [at >> 1, 16 * (at & 1)];
    for (let i = 0; i < count; i++) {
      const word = i * width + place;
      words[word] = (words[word] as number) | ((values[i] as number) << shift);
    }
  });
  return { count, width, words };
}

/** In how many columns a person differs from every row (Hamming distance). */
export function distancesTo(one: Packed, person: number, rows: Packed): Uint16Array {
  const { width } = one;
  const distances = new Uint16Array(rows.count);
  const own = one.words.subarray(person * width, (person + 1) * width);
  for (let row = 0, at = 0; row < rows.count; row++) {
    let differs = 0;
    for (let i = 0; i < width; i++, at++) {
      const both = (own[i] as number) ^ (rows.words[at] as number);
      // The sign of −x is that of a word which is not zero: no branch that is hard to foresee.
      differs += (-(both & 0xffff) >>> 31) + (-(both >>> 16) >>> 31);
    }
    distances[row] = differs;
  }
  return distances;
}

/** One word for each row: equal words, equal rows. */
export function keysOf(people: People, of: readonly number[]): readonly string[] {
  return Array.from({ length: people.count }, (_, i) =>
    String.fromCharCode(...of.map((column) => people.columns[column]?.[i] as number)),
  );
}

/** How often each word occurs. */
export function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
