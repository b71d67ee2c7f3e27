import type { SecureBits } from '@tessera/privacy';

/** A pair of columns and its table, row-major, whose margins are those of the columns. */
export interface FittedPair {
  readonly pair: readonly [number, number];
  readonly table: Float64Array;
}

const SWEEPS = 50;

/** The nearest table with this total and without negative cells: one amount is taken off every cell. */
export function onSimplex(values: ArrayLike<number>, total: number): Float64Array {
  const sorted = Float64Array.from(values).sort().reverse();
  let [sum, shift] = [0, 0];
  for (let kept = 1; kept <= sorted.length; kept++) {
    sum += sorted[kept - 1]!;
    shift = (sum - total) / kept;
    if (!(sorted[kept]! > shift)) break;
  }
  return Float64Array.from(values, (value) => Math.max(0, value - shift));
}

/** A noisy pair without negative cells, scaled in turn to its columns' tables. */
export function fitPair(
  noisy: ArrayLike<number>,
  rows: Float64Array,
  columns: Float64Array,
  total: number,
): Float64Array {
  const table = onSimplex(noisy, total).map((value) => value + 1e-9);
  const scale = (targets: Float64Array, at: (cell: number) => number) => {
    const sums = new Float64Array(targets.length);
    for (let cell = 0; cell < table.length; cell++) sums[at(cell)]! += table[cell]!;
    for (let cell = 0; cell < table.length; cell++) {
      const sum = sums[at(cell)]!;
      if (sum > 0) table[cell]! *= targets[at(cell)]! / sum;
    }
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    scale(rows, (cell) => Math.floor(cell / columns.length));
    scale(columns, (cell) => cell % columns.length);
  }
  return table;
}

/** Rows of a tree of pairs: each column given its parent, every expected number rounded up or down. */
export function drawTree(
  count: number,
  margins: readonly Float64Array[],
  tree: readonly FittedPair[],
  bits: SecureBits,
): readonly Uint16Array[] {
  const rows: Uint16Array[] = margins.map(() => new Uint16Array(count));
  const done = new Set<number>();
  const everybody = Uint32Array.from({ length: count }, (_, row) => row);
  const root = tree[0]?.pair[0] ?? 0;
  deal(rows[root]!, everybody, margins[root]!, bits);
  done.add(root);
  const left = [...tree];
  while (left.length > 0) {
    const at = left.findIndex(({ pair }) => done.has(pair[0]) !== done.has(pair[1]));
    const [{ pair, table }] = left.splice(at, 1) as [FittedPair];
    const down = done.has(pair[0]);
    const [parent, child] = down ? pair : [pair[1], pair[0]];
    const [above, below, width] = [margins[parent]!, margins[child]!, margins[pair[1]]!.length];
    byCategory(rows[parent]!, above.length).forEach((group, a) => {
      const weights = below.map((_w, b) => table[down ? a * width + b : b * width + a]!);
      deal(rows[child]!, group, weights, bits);
    });
    done.add(child);
  }
  return rows;
}

/** The rows of each category. */
function byCategory(column: Uint16Array, size: number): readonly Uint32Array[] {
  const groups: number[][] = Array.from({ length: size }, () => []);
  column.forEach((category, row) => {
    groups[category]!.push(row);
  });
  return groups.map((rows) => Uint32Array.from(rows));
}

/** Deals categories to the rows of a group by systematic sampling, in random order. */
function deal(column: Uint16Array, group: Uint32Array, weights: Float64Array, bits: SecureBits) {
  const unit = () => bits.next() / 2 ** 32;
  for (let i = group.length - 1; i > 0; i--) {
    const j = Math.floor(unit() * (i + 1));
    [group[i], group[j]] = [group[j]!, group[i]!];
  }
  const total = weights.reduce((a, b) => a + b, 0);
  const even = total > 0 ? weights : weights.map(() => 1);
  const sum = total > 0 ? total : weights.length;
  const offset = unit();
  let [cumulated, given] = [0, 0];
  even.forEach((weight, category) => {
    cumulated += (weight / sum) * group.length;
    const until = Math.min(group.length, Math.floor(cumulated + offset));
    while (given < until) column[group[given++]!] = category;
  });
  // Rounding may leave the last row out.
  const last = even.findLastIndex((weight) => weight > 0);
  while (given < group.length) column[group[given++]!] = last;
}
