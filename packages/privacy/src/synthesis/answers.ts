import type { ColumnGroup } from '../protect/known-groups.ts';

/** How many rows have any answer in a group of columns. */
export function countAnswered(
  rows: readonly Uint16Array[],
  { columns, from }: ColumnGroup,
): number {
  const count = rows[0]?.length ?? 0;
  let answered = 0;
  for (let row = 0; row < count; row++) {
    if (columns.some((c, i) => (rows[c]?.[row] as number) >= (from[i] as number))) answered += 1;
  }
  return answered;
}

/**
 * For each group of columns, how many rows too many (or too few, below 0) have any answer in it, kept
 * up to date while rows change.
 */
export class Answers {
  /** For each column, the groups it is in. */
  readonly of: readonly (readonly number[])[];
  readonly #groups: readonly ColumnGroup[];
  readonly #gaps: Float64Array;

  constructor(
    rows: readonly Uint16Array[],
    sizes: readonly number[],
    groups: readonly ColumnGroup[],
    wanted: readonly number[],
  ) {
    this.#groups = groups;
    this.#gaps = Float64Array.from(
      groups,
      (group, g) => countAnswered(rows, group) - (wanted[g] as number),
    );
    this.of = sizes.map((_, c) => [...groups.keys()].filter((g) => groups[g]?.columns.includes(c)));
  }

  /** How the sum of |gap| over some groups changes when a row becomes `next`. */
  change(touched: readonly number[], now: Uint16Array, next: Uint16Array): number {
    let sum = 0;
    for (const g of touched) {
      const by = this.#shift(g, now, next);
      const gap = this.#gaps[g] as number;
      if (by !== 0) sum += Math.abs(gap + by) - Math.abs(gap);
    }
    return sum;
  }

  /** Notes that a row has become `next`. */
  apply(touched: readonly number[], now: Uint16Array, next: Uint16Array): void {
    for (const g of touched) {
      this.#gaps[g] = (this.#gaps[g] as number) + this.#shift(g, now, next);
    }
  }

  #shift(g: number, now: Uint16Array, next: Uint16Array): number {
    const group = this.#groups[g] as ColumnGroup;
    return (hasAnswer(group, next) ? 1 : 0) - (hasAnswer(group, now) ? 1 : 0);
  }
}

function hasAnswer({ columns, from }: ColumnGroup, codes: Uint16Array): boolean {
  for (let i = 0; i < columns.length; i++) {
    if ((codes[columns[i] as number] as number) >= (from[i] as number)) return true;
  }
  return false;
}
