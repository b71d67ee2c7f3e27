import type { CellSums } from './cell-sums.ts';
import { isAbsent } from './grid.ts';
import { spreadsOf } from './spread.ts';

export interface Hiding {
  /** Cells of too few people. */
  readonly few: readonly number[];
  /** What shown numbers must leave open of each of them. */
  readonly width: number;
  /** Whether cells of nobody are shown as zero: they are never hidden then. */
  readonly zerosShown: boolean;
  /** What a reader knows a hidden cell to be at least. */
  readonly least: number;
}

const ROUNDING = 1e-6;

/**
 * The cells to hide: those of too few people, and as many others as it takes that none of these can be
 * worked out from what is shown to within less than `width`.
 *
 * Where a cell could be worked out, a shown cell that hangs together with it is hidden as well: no total
 * where another will do, one of its own sums rather than of others, the smallest first. In the end every
 * further cell that turns out not to be needed is shown again.
 */
export function hiddenCells({ cells, sums }: CellSums, hiding: Hiding): ReadonlySet<number> {
  const { few, width, zerosShown, least } = hiding;
  const values = cells.map((cell) => (isAbsent(cell) ? 0 : cell.value));
  const spreads = (hidden: ReadonlySet<number>) => spreadsOf({ values, sums, hidden, least });
  const enough = width - ROUNDING;

  const level = values.map((_, cell) => sums.filter(({ total }) => total === cell).length);
  const byCost = (a: number, b: number) =>
    level[a]! - level[b]! || values[a]! - values[b]! || a - b;
  const lines = sums.map(({ total, parts }) => [total, ...parts]);
  const candidates = [...values.keys()]
    .filter((cell) => !isAbsent(cells[cell]!) && (!zerosShown || values[cell]! > 0))
    .sort(byCost);
  const nextFor = (cell: number, hidden: ReadonlySet<number>) => {
    const near = linesOf(lines, [cell]);
    const around = joined(lines, hidden, cell);
    const shown = candidates.filter((one) => !hidden.has(one));
    const inReach = shown.filter((one) => around.has(one));
    const cheapest = inReach.filter((one) => level[one] === level[inReach[0] ?? -1]);
    return cheapest.find((one) => near.has(one)) ?? cheapest[0] ?? shown[0];
  };

  const hidden = new Set(few);
  const needs = new Map<number, readonly number[]>();
  let spread = spreads(hidden);
  for (const cell of few) {
    // What is open stays open when more is hidden.
    for (;;) {
      const found = spread(cell, width);
      needs.set(cell, found.needs);
      if (found.width >= enough) break;
      const next = nextFor(cell, hidden);
      if (next === undefined) return hidden;
      hidden.add(next);
      spread = spreads(hidden);
    }
  }
  const isFew = new Set(few);
  for (const cell of [...candidates].reverse()) {
    if (!hidden.has(cell) || isFew.has(cell)) continue;
    hidden.delete(cell);
    const touched = few.filter((one) => needs.get(one)!.includes(cell));
    if (touched.length === 0) continue;
    spread = spreads(hidden);
    const found = touched.map((one) => [one, spread(one, width)] as const);
    if (found.some(([, one]) => one.width < enough)) hidden.add(cell);
    else for (const [one, { needs: own }] of found) needs.set(one, own);
  }
  return hidden;
}

/** All cells that stand in a line with one of these. */
const linesOf = (lines: readonly (readonly number[])[], cells: readonly number[]) =>
  new Set(lines.filter((line) => cells.some((cell) => line.includes(cell))).flat());

/** All cells in a line with a hidden cell that hangs together with this one by hidden cells. */
function joined(
  lines: readonly (readonly number[])[],
  hidden: ReadonlySet<number>,
  cell: number,
): ReadonlySet<number> {
  let [reached, before] = [linesOf(lines, [cell]), 0];
  while (reached.size > before) {
    before = reached.size;
    const steps: readonly number[] = [...reached].filter((one) => hidden.has(one));
    reached = linesOf(lines, [cell, ...steps]);
  }
  return reached;
}
