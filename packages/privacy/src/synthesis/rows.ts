import type { Patterns } from '../mechanism/shared-patterns.ts';
import type { PairMask } from '../protect/source.ts';
import type { SecureBits } from '../random/bits.ts';
import { shuffle } from '../random/uniform.ts';
import { keepsRules } from './keep-rules.ts';

/**
 * Rows for shared patterns, each as often as its noisy number says, at most `most` in all: the
 * largest patterns come first. Patterns that break a hard rule are left out.
 */
export function patternRows(
  { columns, people }: Patterns,
  limits: {
    readonly masks: readonly PairMask[];
    readonly sizes: readonly number[];
    readonly most: number;
  },
): readonly Uint16Array[] {
  const { masks, sizes, most } = limits;
  const sound = [...people.keys()].filter((p) =>
    keepsRules(
      columns.map((column) => column.subarray(p, p + 1)),
      masks,
      sizes,
    ),
  );
  sound.sort((a, b) => (people[b] as number) - (people[a] as number) || a - b);
  let room = most;
  const taken = sound.map((p) => {
    const count = Math.min(room, Math.max(0, Math.round(people[p] as number)));
    room -= count;
    return count;
  });
  return sizes.map((_, c) => {
    const rows = new Uint16Array(most - room);
    let at = 0;
    sound.forEach((p, k) => {
      const end = at + (taken[k] as number);
      rows.fill(columns[c]?.[p] as number, at, end);
      at = end;
    });
    return rows;
  });
}

/** All rows of two tables. */
export function joinRows(
  first: readonly Uint16Array[],
  second: readonly Uint16Array[],
): readonly Uint16Array[] {
  return first.map((column, c) => {
    const more = second[c] as Uint16Array;
    const joined = new Uint16Array(column.length + more.length);
    joined.set(column);
    joined.set(more, column.length);
    return joined;
  });
}

/** The same rows in random order. */
export function shuffleRows(
  rows: readonly Uint16Array[],
  bits: SecureBits,
): readonly Uint16Array[] {
  const order = Uint32Array.from({ length: rows[0]?.length ?? 0 }, (_, row) => row);
  shuffle(bits, order, 0, order.length);
  return rows.map((column) => Uint16Array.from(order, (row) => column[row] as number));
}
