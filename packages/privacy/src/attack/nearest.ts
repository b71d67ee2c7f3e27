import type { People } from './people.ts';

/** People row by row, for comparing one with many. */
export interface Packed {
  readonly count: number;
  readonly width: number;
  readonly codes: Uint16Array;
}

/** The given columns of people, row by row. */
export function packed({ count, columns }: People, of: readonly number[]): Packed {
  const width = of.length;
  const codes = new Uint16Array(count * width);
  of.forEach((column, at) => {
    const values = columns[column] as Uint16Array;
    for (let i = 0; i < count; i++) codes[i * width + at] = values[i] as number;
  });
  return { count, width, codes };
}

/** In how many columns a person differs from every row (Hamming distance). */
export function distancesTo(one: Packed, person: number, rows: Packed): Uint16Array {
  const { width } = one;
  const distances = new Uint16Array(rows.count);
  const from = person * width;
  for (let row = 0, at = 0; row < rows.count; row++) {
    let differs = 0;
    for (let i = 0; i < width; i++, at++) {
      if (one.codes[from + i] !== rows.codes[at]) differs += 1;
    }
    distances[row] = differs;
  }
  return distances;
}

/** One word for each row: equal words, equal rows. */
export function keysOf(people: People, of: readonly number[]): readonly string[] {
  const { count, width, codes } = packed(people, of);
  return Array.from({ length: count }, (_, i) =>
    String.fromCharCode(...codes.subarray(i * width, (i + 1) * width)),
  );
}

/** How often each word occurs. */
export function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
