/** Dense tables up to this many cells; beyond, a map of what occurs. */
const DENSE_CELLS = 4_194_304;

/** Combinations of items of one length that some rows of a class have, but fewer than k. */
export class RareCombinations {
  /** Rows that have each item, as counted last. */
  readonly supports: Int32Array;
  readonly #items: number;
  #counts: Int32Array | Map<number, number> = new Map();
  #k = 0;

  /** `items`: how many items there are; the sets hold their numbers in ascending order. */
  constructor(items: number) {
    this.#items = items;
    this.supports = new Int32Array(items);
  }

  /** Counts every combination of this length and returns how many are rare. */
  find(sets: readonly (readonly number[])[], length: number, k: number): number {
    this.#k = k;
    const cells = this.#items ** length;
    const dense = cells <= DENSE_CELLS ? new Int32Array(cells) : undefined;
    const sparse = new Map<number, number>();
    this.#counts = dense ?? sparse;
    if (length === 1) this.supports.fill(0);
    for (const set of sets) {
      if (length === 1) for (const item of set) this.supports[item] = 1 + this.#support(item);
      this.#each(set, length, (key) => {
        if (dense !== undefined) dense[key] = (dense[key] as number) + 1;
        else sparse.set(key, (sparse.get(key) ?? 0) + 1);
      });
    }
    let rare = 0;
    for (const count of this.#counts.values()) if (count > 0 && count < k) rare += 1;
    return rare;
  }

  /** The rare combinations of a set, by the counts of the last `find`. */
  inSet(set: readonly number[], length: number): readonly (readonly number[])[] {
    const rare: (readonly number[])[] = [];
    this.#each(set, length, (key, combination) => {
      const count = this.#counts instanceof Map ? this.#counts.get(key) : this.#counts[key];
      if (count !== undefined && count > 0 && count < this.#k) rare.push(combination());
    });
    return rare;
  }

  #support(item: number): number {
    return this.supports[item] as number;
  }

  #each(
    set: readonly number[],
    length: number,
    tell: (key: number, combination: () => readonly number[]) => void,
  ): void {
    const size = this.#items;
    for (let a = 0; a < set.length; a++) {
      const first = set[a] as number;
      if (length === 1) {
        tell(first, () => [first]);
        continue;
      }
      for (let b = a + 1; b < set.length; b++) {
        const second = set[b] as number;
        if (length === 2) {
          tell(first * size + second, () => [first, second]);
          continue;
        }
        for (let c = b + 1; c < set.length; c++) {
          const third = set[c] as number;
          tell((first * size + second) * size + third, () => [first, second, third]);
        }
      }
    }
  }
}
