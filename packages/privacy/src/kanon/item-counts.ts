import type { ItemColumn } from './items.ts';

/** How many rows of each class have each item; class c has the entries `starts[c]` to `starts[c + 1]`. */
export interface ItemCounts {
  readonly starts: Int32Array;
  readonly items: Uint16Array;
  readonly counts: Int32Array;
  /** What a lost cell of each item costs. */
  readonly importance: readonly number[];
}

/** Counts items class by class; items are numbered column by column. */
export function itemCounts(
  columns: readonly ItemColumn[],
  rowsOf: { readonly starts: Int32Array; readonly rows: Int32Array },
): ItemCounts {
  const importance: number[] = [];
  const numberOf = columns.map(({ isItem, importance: weight }) =>
    isItem.map((yes) => (yes ? importance.push(weight) - 1 : -1)),
  );
  const { starts: from, rows } = rowsOf;
  const classes = from.length - 1;
  const starts = new Int32Array(classes + 1);
  const items: number[] = [];
  const counts: number[] = [];
  const seen = new Int32Array(importance.length);
  for (let c = 0; c < classes; c++) {
    const touched: number[] = [];
    for (const [at, { codes }] of columns.entries()) {
      const numbers = numberOf[at] as readonly number[];
      for (let i = from[c] as number; i < (from[c + 1] as number); i++) {
        const item = numbers[codes[rows[i] as number] as number] as number;
        if (item < 0) continue;
        if (seen[item] === 0) touched.push(item);
        seen[item] = (seen[item] as number) + 1;
      }
    }
    for (const item of touched) {
      items.push(item);
      counts.push(seen[item] as number);
      seen[item] = 0;
    }
    starts[c + 1] = items.length;
  }
  return { starts, items: Uint16Array.from(items), counts: Int32Array.from(counts), importance };
}
