import type { ItemCell, ItemColumn } from './items.ts';
import { RareCombinations } from './rare-combinations.ts';

export interface ItemRules {
  readonly k: number;
  /** The length of the longest combination that somebody may know: 1, 2 or 3. */
  readonly m: number;
}

/**
 * The cells to blank so that within one class every combination of up to m items is had by k rows or
 * by none: k^m-anonymity with the key of the class as common knowledge. Single items that are too
 * rare go; then, shortest first, minimal rare combinations: in each row that has one, the item goes
 * that is in most of them per importance, of equals the one that most rows of the class have. What
 * becomes rare by that is looked for again until nothing is. `rows` are the rows of one class.
 *
 * Source of the model: Terrovitis, Mamoulis, Kalnis 2008, "Privacy-preserving anonymization of
 * set-valued data", VLDB, section 3; blanking takes the place of their recoding.
 */
export function suppressItems(
  rows: Int32Array,
  columns: readonly ItemColumn[],
  { k, m }: ItemRules,
): readonly ItemCell[] {
  const { sets, columnOf, importance } = itemSets(rows, columns);
  const removed: ItemCell[] = [];
  const rare = new RareCombinations(importance.length);
  for (let length = 1; length <= m; ) {
    const found = rare.find(sets, length, k);
    if (found === 0) {
      length += 1;
      continue;
    }
    for (const [at, set] of sets.entries()) {
      const hits = rare.inSet(set, length);
      if (hits.length === 0) continue;
      for (const item of hittingSet(hits, importance, rare.supports)) {
        set.splice(set.indexOf(item), 1);
        removed.push({ row: rows[at] as number, column: columnOf[item] as number });
      }
    }
    length = 1;
  }
  return removed;
}

/** The items of each row, in ascending order; only items that occur in the class are numbered. */
function itemSets(rows: Int32Array, columns: readonly ItemColumn[]) {
  const sets: number[][] = Array.from(rows, () => []);
  const columnOf: number[] = [];
  const importance: number[] = [];
  for (const [column, { codes, isItem, importance: weight }] of columns.entries()) {
    const occurs = new Set<number>();
    for (const row of rows) {
      if (isItem[codes[row] as number] === true) occurs.add(codes[row] as number);
    }
    // In the order of the code list, so that the result does not hang on the order of the rows.
    const numbers = new Map<number, number>();
    for (const category of [...occurs].sort((a, b) => a - b)) {
      numbers.set(category, columnOf.push(column) - 1);
      importance.push(weight);
    }
    for (const [at, row] of rows.entries()) {
      const item = numbers.get(codes[row] as number);
      if (item !== undefined) (sets[at] as number[]).push(item);
    }
  }
  return { sets, columnOf, importance };
}

/** Items that together are in every one of `combinations`, few and unimportant ones preferred. */
function hittingSet(
  combinations: readonly (readonly number[])[],
  importance: readonly number[],
  supports: Int32Array,
): readonly number[] {
  const chosen: number[] = [];
  let left = combinations;
  while (left.length > 0) {
    const hits = new Map<number, number>();
    for (const combination of left) {
      for (const item of combination) hits.set(item, (hits.get(item) ?? 0) + 1);
    }
    let [best, most] = [-1, 0];
    for (const [item, count] of hits) {
      const gain = count / (importance[item] as number);
      const more = (supports[item] as number) > (supports[best] ?? 0);
      if (gain > most || (gain === most && more)) [best, most] = [item, gain];
    }
    chosen.push(best);
    left = left.filter((combination) => !combination.includes(best));
  }
  return chosen;
}
