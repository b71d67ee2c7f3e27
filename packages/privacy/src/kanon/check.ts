import type { ItemColumn } from './items.ts';

/** What a finished file holds, found without any code that made it. */
export interface Anonymity {
  readonly classes: number;
  /** Rows of the smallest class; 0 in a file without rows. */
  readonly smallest: number;
  /** Combinations of up to m items within a class that some rows have, but fewer than k. */
  readonly rare: number;
}

/**
 * Checks k-anonymity of `keys` (a blank is a value like any other) and k^m-anonymity of `items` within
 * each class. It shares no code with what makes the file: classes come from joined texts instead of
 * packed numbers, combinations from intersections of bit sets, item by item, instead of from rows.
 */
export function checkAnonymity(
  rows: number,
  keys: readonly ArrayLike<number>[],
  items: readonly Pick<ItemColumn, 'codes' | 'isItem'>[],
  { k, m }: { readonly k: number; readonly m: number },
): Anonymity {
  const classes = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const key = keys.map((column) => column[row]).join();
    const members = classes.get(key);
    if (members === undefined) classes.set(key, [row]);
    else members.push(row);
  }
  let [smallest, rare] = [rows, 0];
  for (const members of classes.values()) {
    smallest = Math.min(smallest, members.length);
    rare += rareIn(bitSets(members, items), { k, m });
  }
  return { classes: classes.size, smallest, rare };
}

type Bits = Uint32Array;

/** For each item column and each of its items, which members of the class have it. */
function bitSets(
  members: readonly number[],
  items: readonly Pick<ItemColumn, 'codes' | 'isItem'>[],
): readonly (readonly Bits[])[] {
  return items.map(({ codes, isItem }) => {
    const byCategory = new Map<number, Bits>();
    for (const [at, row] of members.entries()) {
      const category = codes[row] as number;
      if (isItem[category] !== true) continue;
      const bits = byCategory.get(category) ?? new Uint32Array((members.length + 31) >> 5);
      bits[at >> 5] = ((bits[at >> 5] as number) | (1 << (at & 31))) >>> 0;
      byCategory.set(category, bits);
    }
    return [...byCategory.values()];
  });
}

/** Depth first: each item of a later column is laid over the combination so far. */
function rareIn(
  columns: readonly (readonly Bits[])[],
  { k, m }: { readonly k: number; readonly m: number },
): number {
  const extend = (from: number, length: number, so: Bits | undefined): number => {
    let rare = 0;
    for (let at = from; at < columns.length; at++) {
      for (const bits of columns[at] as readonly Bits[]) {
        const both = so === undefined ? bits : bits.map((word, i) => word & (so[i] as number));
        const count = both.reduce((sum, word) => sum + ones(word), 0);
        if (count === 0) continue;
        if (count < k) rare += 1;
        if (length < m) rare += extend(at + 1, length + 1, both);
      }
    }
    return rare;
  };
  return extend(0, 1, undefined);
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
