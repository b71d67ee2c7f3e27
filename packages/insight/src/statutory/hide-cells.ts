import type { CellSums } from './cell-sums.ts';
import { isAbsent, type LineSum } from './grid.ts';
import { spreadsOf } from './spread.ts';

export interface Hiding {
  /** Cells of too few people. */
  readonly few: ReadonlySet<number>;
  /** What shown numbers must leave open of each of them. */
  readonly width: number;
  /** Whether cells of nobody are shown as zero, so that a hidden cell is known to be more. */
  readonly zerosShown: boolean;
}

/**
 * The cells to hide: those of too few people, and as many others as it takes that none of these can be
 * worked out from what is shown to within less than `width`.
 *
 * Where a cell could be worked out, the smallest shown cell of a sum that it is in is hidden as well,
 * totals last. In the end every further cell that turns out not to be needed is shown again.
 */
export function hiddenCells({ cells, sums }: CellSums, hiding: Hiding): ReadonlySet<number> {
  const { few, width, zerosShown } = hiding;
  const values = cells.map((cell) => (isAbsent(cell) ? 0 : cell.value));
  const least = zerosShown ? 1 : 0;
  const loose = (hidden: ReadonlySet<number>) => {
    const spread = spreadsOf({ values, sums, hidden, least });
    return [...few].filter((cell) => spread(cell, width) < width - ROUNDING);
  };
  const totals = new Map<number, number>();
  for (const { total } of sums) totals.set(total, 1 + (totals.get(total) ?? 0));
  const mayHide = (cell: number) => !zerosShown || values[cell]! > 0;
  const cost = (cell: number) => [totals.get(cell) ?? 0, values[cell]!] as const;
  const cheapest = (some: readonly number[]) => [...some].sort(byCost(cost))[0];

  const hidden = new Set(few);
  for (;;) {
    const next = loose(hidden).map((cell) => {
      const shown = neighbours(sums, cell).filter((one) => !hidden.has(one) && mayHide(one));
      return cheapest(shown);
    });
    const found = next.filter((cell) => cell !== undefined);
    if (next.length === 0) break;
    if (found.length === 0) {
      const rest = [...values.keys()].filter(
        (cell) => !hidden.has(cell) && !isAbsent(cells[cell]!) && mayHide(cell),
      );
      const any = cheapest(rest);
      if (any === undefined) break;
      hidden.add(any);
    }
    for (const cell of found) hidden.add(cell);
  }
  for (const cell of [...hidden]
    .filter((one) => !few.has(one))
    .sort(byCost(cost))
    .reverse()) {
    hidden.delete(cell);
    if (loose(hidden).length > 0) hidden.add(cell);
  }
  return hidden;
}

const ROUNDING = 1e-6;

/** Cells that stand in a sum with this one, those of its most telling sums first. */
function neighbours(sums: readonly LineSum[], cell: number): readonly number[] {
  return sums
    .map(({ total, parts }) => [total, ...parts])
    .filter((line) => line.includes(cell))
    .flat();
}

type Cost = readonly [level: number, value: number];

const byCost = (cost: (cell: number) => Cost) => (a: number, b: number) => {
  const [first, second] = [cost(a), cost(b)];
  return first[0] - second[0] || first[1] - second[1] || a - b;
};
