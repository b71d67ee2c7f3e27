import type { Clique } from '../estimate/clique.ts';
import { cellsOf, projection, stridesOf } from '../estimate/clique.ts';
import type { CalibratedTree } from '../model/calibrated-tree.ts';
import type { SecureBits } from '../random/bits.ts';
import { shuffle, uniformUnit } from '../random/uniform.ts';

/**
 * Draws `rows` records from a fitted model, clique by clique, each group of equal separator values
 * sharing out its cells by systematic rounding with one random offset: every cell gets its expected
 * number of rows, rounded up or down. Cells without mass are never drawn.
 * Returns one column of categories for each column of the model.
 */
export function sampleRows(
  model: CalibratedTree,
  rows: number,
  bits: SecureBits,
): readonly Uint16Array[] {
  const { tree, sizes } = model;
  const columns = sizes.map(() => new Uint16Array(rows));
  for (let at = 0; at < tree.cliques.length; at++) {
    const clique = tree.cliques[at] as Clique;
    const given = tree.separators[at] as Clique;
    const fresh = clique.filter((column) => !given.includes(column));
    const { starts, order } = groupRows(columns, given, sizes, rows, bits);
    const { cellStarts, cells } = groupCells(clique, given, sizes);
    const table = model.tables[at] as Float64Array;
    const strides = stridesOf(clique, sizes);
    for (let group = 0; group + 1 < starts.length; group++) {
      const [from, to] = [starts[group] as number, starts[group + 1] as number];
      if (to === from) continue;
      const mine = cells.subarray(cellStarts[group] as number, cellStarts[group + 1] as number);
      const drawn = systematic(table, mine, to - from, bits);
      for (const column of fresh) {
        const stride = strides[clique.indexOf(column)] as number;
        const size = sizes[column] as number;
        const target = columns[column] as Uint16Array;
        for (let k = 0; k < drawn.length; k++) {
          target[order[from + k] as number] = Math.floor((drawn[k] as number) / stride) % size;
        }
      }
    }
  }
  return columns;
}

/** Rows sorted by the value of the separator, in random order within a group. */
function groupRows(
  columns: readonly Uint16Array[],
  given: Clique,
  sizes: readonly number[],
  rows: number,
  bits: SecureBits,
): { readonly starts: Uint32Array; readonly order: Uint32Array } {
  const strides = stridesOf(given, sizes);
  const keys = new Uint32Array(rows);
  given.forEach((column, i) => {
    const values = columns[column] as Uint16Array;
    const stride = strides[i] as number;
    for (let row = 0; row < rows; row++) {
      keys[row] = (keys[row] as number) + (values[row] as number) * stride;
    }
  });
  const starts = new Uint32Array(cellsOf(given, sizes) + 1);
  for (let row = 0; row < rows; row++) {
    const next = (keys[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let i = 1; i < starts.length; i++) {
    starts[i] = (starts[i] as number) + (starts[i - 1] as number);
  }
  const fill = starts.slice();
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const key = keys[row] as number;
    order[fill[key] as number] = row;
    fill[key] = (fill[key] as number) + 1;
  }
  for (let group = 0; group + 1 < starts.length; group++) {
    shuffle(bits, order, starts[group] as number, starts[group + 1] as number);
  }
  return { starts, order };
}

/** Cells of a clique sorted by the separator cell they belong to. */
function groupCells(clique: Clique, given: Clique, sizes: readonly number[]) {
  const map = projection(clique, given, sizes);
  const cellStarts = new Uint32Array(cellsOf(given, sizes) + 1);
  for (const group of map) cellStarts[group + 1] = (cellStarts[group + 1] as number) + 1;
  for (let i = 1; i < cellStarts.length; i++) {
    cellStarts[i] = (cellStarts[i] as number) + (cellStarts[i - 1] as number);
  }
  const fill = cellStarts.slice();
  const cells = new Uint32Array(map.length);
  for (let cell = 0; cell < map.length; cell++) {
    const group = map[cell] as number;
    cells[fill[group] as number] = cell;
    fill[group] = (fill[group] as number) + 1;
  }
  return { cellStarts, cells };
}

/** `count` cells, each as often as its share of the mass says, up or down to a whole number. */
function systematic(
  table: Float64Array,
  cells: Uint32Array,
  count: number,
  bits: SecureBits,
): Uint32Array {
  let mass = 0;
  for (const cell of cells) mass += table[cell] as number;
  const drawn = new Uint32Array(count);
  const open = cells.filter((cell) => (table[cell] as number) > 0);
  if (open.length === 0) throw new RangeError('a group of rows has no cell with mass');
  const step = mass / count;
  let mark = uniformUnit(bits) * step;
  let reached = 0;
  let k = 0;
  for (let i = 0; i < open.length && k < count; i++) {
    const cell = open[i] as number;
    reached += table[cell] as number;
    while (k < count && mark < reached) {
      drawn[k] = cell;
      k += 1;
      mark += step;
    }
  }
  drawn.fill(open[open.length - 1] as number, k);
  return drawn;
}
