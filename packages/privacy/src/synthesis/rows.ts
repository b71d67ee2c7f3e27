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

/**
 * All rows of two tables in random order. The second table is emptied on the way, so that the rows
 * are in memory only once.
 */
export function shuffleTogether(
  first: readonly Uint16Array[],
  second: Uint16Array[],
  bits: SecureBits,
): readonly Uint16Array[] {
  const [before, after] = [first[0]?.length ?? 0, second[0]?.length ?? 0];
  const order = Uint32Array.from({ length: before + after }, (_, row) => row);
  shuffle(bits, order, 0, order.length);
  return first.map((column, c) => {
    const more = second[c] as Uint16Array;
    second[c] = new Uint16Array(0);
    const joined = new Uint16Array(order.length);
    for (let row = 0; row < order.length; row++) {
      const from = order[row] as number;
      joined[row] = (from < before ? column[from] : more[from - before]) as number;
    }
    return joined;
  });
}
