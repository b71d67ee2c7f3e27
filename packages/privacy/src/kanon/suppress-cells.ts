import type { KeyShape } from './classes.ts';

/** What becomes of classes that are too small. */
export interface CellSuppression {
  /** The key of each class after blanking. */
  readonly targets: Float64Array;
  /** Rows of a larger class that must be blanked whole, so that the blank class has k rows. */
  readonly topUp: { readonly key: number; readonly rows: number } | undefined;
}

export interface SmallClasses {
  readonly keys: Float64Array;
  readonly counts: Int32Array;
  readonly shape: KeyShape;
  readonly k: number;
  /** Sets of columns to blank together, the cheapest first; see `blankingOrder`. */
  readonly order: readonly (readonly number[])[];
}

/**
 * Greedy cell suppression. Every class of fewer than k rows has cells blanked until it falls together
 * with others, or with a class that is there already. A set of columns costs the same for every row
 * that it saves, so the most violations mended per unit of information is the cheapest set that works:
 * the sets are tried in order of their cost, and again while anything changes. Rows that only the
 * blank class can take go there; where these are fewer than k, rows of a larger class join them. No
 * row is ever dropped; with at least k rows in all, every class ends with k or more.
 */
export function suppressCells({ keys, counts, shape, k, order }: SmallClasses): CellSuppression {
  const targets = keys.slice();
  const large = new Map<number, number>();
  let open: number[] = [];
  for (const [id, key] of keys.entries()) {
    const count = counts[id] as number;
    if (count >= k) large.set(key, count);
    else open.push(id);
  }
  const values = order.length === 0 ? [] : digitParts(open, keys, shape);
  for (let before = -1; open.length > 0 && open.length !== before; ) {
    before = open.length;
    for (const columns of [[], ...order]) {
      if (open.length === 0) break;
      open = blankTogether(columns, open);
    }
  }
  return { targets, topUp: blankRest() };

  function blankTogether(columns: readonly number[], from: readonly number[]): number[] {
    const sums = new Map<number, number>();
    const masked = from.map((id) => {
      let key = keys[id] as number;
      for (const j of columns) key -= values[j]?.get(id) ?? 0;
      sums.set(key, (sums.get(key) ?? 0) + (counts[id] as number));
      return key;
    });
    const left: number[] = [];
    for (const [at, id] of from.entries()) {
      const key = masked[at] as number;
      if ((sums.get(key) as number) + (large.get(key) ?? 0) >= k) targets[id] = key;
      else left.push(id);
    }
    for (const [key, sum] of sums) {
      const total = sum + (large.get(key) ?? 0);
      if (total >= k) large.set(key, total);
    }
    return left;
  }

  function blankRest(): CellSuppression['topUp'] {
    if (open.length === 0) return undefined;
    let blank = large.get(0) ?? 0;
    for (const id of open) {
      targets[id] = 0;
      blank += counts[id] as number;
    }
    if (blank >= k) return undefined;
    const need = k - blank;
    let [most, least] = [-1, -1];
    // By key, so that equals are chosen alike whatever the order of the rows.
    for (const [key, count] of [...large].sort(([a], [b]) => a - b)) {
      if (most < 0 || count > (large.get(most) as number)) most = key;
      if (least < 0 || count < (large.get(least) as number)) least = key;
    }
    if (most < 0) return undefined;
    return (large.get(most) as number) - need >= k
      ? { key: most, rows: need }
      : { key: least, rows: large.get(least) as number };
  }
}

/** For each column, what blanking it takes from the key of each open class. */
function digitParts(
  open: readonly number[],
  keys: Float64Array,
  { radices, strides }: KeyShape,
): readonly ReadonlyMap<number, number>[] {
  return strides.map((stride, j) => {
    const radix = radices[j] as number;
    return new Map(
      open.map((id) => [id, (Math.floor((keys[id] as number) / stride) % radix) * stride]),
    );
  });
}

/** All subsets of up to this many columns are tried; of more columns only small and nearly full ones. */
const ALL_SUBSETS_UP_TO = 8;
const SMALL = 3;

/**
 * Every set of columns that may be blanked together, the cheapest first, all of them last; `costs` is
 * what blanking a cell of each column loses. A column that costs nothing is already blank.
 */
export function blankingOrder(costs: readonly number[]): readonly (readonly number[])[] {
  const live = costs.flatMap((cost, j) => (cost > 0 ? [j] : []));
  const sets: { readonly columns: readonly number[]; readonly cost: number }[] = [];
  for (let bits = 1; bits < 2 ** live.length; bits++) {
    const columns = live.filter((_, at) => (bits >> at) & 1);
    const few = columns.length <= SMALL || columns.length >= live.length - 1;
    if (live.length > ALL_SUBSETS_UP_TO && !few) continue;
    sets.push({ columns, cost: columns.reduce((sum, j) => sum + (costs[j] as number), 0) });
  }
  return sets
    .sort((a, b) => a.cost - b.cost || a.columns.length - b.columns.length)
    .map(({ columns }) => columns);
}
