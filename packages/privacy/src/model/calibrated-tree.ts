import { type Clique, cellsOf, projection } from '../estimate/clique.ts';
import type { CliqueTree } from './triangulate.ts';

/** A pair (or a single column) whose table the model should have. */
export interface Target {
  readonly clique: Clique;
  /** Not negative. All targets have the same total. */
  readonly table: Float64Array;
}

interface Hosted {
  readonly target: Float64Array;
  readonly map: Int32Array;
}

interface Link {
  readonly parent: number;
  readonly toParent: Int32Array;
  readonly toChild: Int32Array;
  readonly cells: number;
}

function sumInto(table: Float64Array, map: Int32Array, cells: number): Float64Array {
  const sums = new Float64Array(cells);
  for (let i = 0; i < table.length; i++) {
    const at = map[i] as number;
    sums[at] = (sums[at] as number) + (table[i] as number);
  }
  return sums;
}

function scale(table: Float64Array, map: Int32Array, factors: Float64Array): void {
  for (let i = 0; i < table.length; i++) {
    table[i] = (table[i] as number) * (factors[map[i] as number] as number);
  }
}

/** The same as `scale` and then `sumInto` by another map, in one pass. */
function scaleAndSum(
  table: Float64Array,
  map: Int32Array,
  factors: Float64Array,
  nextMap: Int32Array,
  cells: number,
): Float64Array {
  const sums = new Float64Array(cells);
  for (let i = 0; i < table.length; i++) {
    const value = (table[i] as number) * (factors[map[i] as number] as number);
    table[i] = value;
    const at = nextMap[i] as number;
    sums[at] = (sums[at] as number) + value;
  }
  return sums;
}

/** Half the sum of absolute differences. */
function distance(wanted: Float64Array, have: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < wanted.length; i++) {
    sum += Math.abs((wanted[i] as number) - (have[i] as number));
  }
  return sum / 2;
}

/** wanted/have cell by cell; 0 where the model has no mass, so that impossible cells stay so. */
function ratios(wanted: Float64Array, have: Float64Array): Float64Array {
  return wanted.map((value, i) => ((have[i] as number) > 0 ? value / (have[i] as number) : 0));
}

/**
 * A distribution over all columns that factorises over a clique tree, kept as one consistent table a
 * clique. It is fitted to targets by iterative proportional fitting along the tree: within a clique
 * each hosted target is imposed in turn, and what changed travels over the separators.
 *
 * Source: Jiroušek and Přeučil 1995, "On the effective implementation of the iterative proportional
 * fitting procedure", Computational Statistics & Data Analysis 19(2).
 */
export class CalibratedTree {
  readonly tree: CliqueTree;
  readonly sizes: readonly number[];
  readonly tables: readonly Float64Array[];
  readonly #hosted: readonly Hosted[][];
  readonly #links: readonly (Link | undefined)[];
  readonly #total: number;

  /** `masks`: for a pair of columns, 0 marks cells that cannot exist. */
  constructor(
    tree: CliqueTree,
    sizes: readonly number[],
    total: number,
    targets: readonly Target[],
    masks: readonly { readonly clique: Clique; readonly mask: Uint8Array }[],
  ) {
    this.tree = tree;
    this.sizes = sizes;
    this.#total = total;
    this.tables = tree.cliques.map((clique) => new Float64Array(cellsOf(clique, sizes)).fill(1));
    this.#hosted = tree.cliques.map(() => []);
    for (const { clique, mask } of masks) {
      const host = this.#hostOf(clique);
      const map = projection(tree.cliques[host] as Clique, clique, sizes);
      scale(this.tables[host] as Float64Array, map, Float64Array.from(mask));
    }
    for (const { clique, table } of targets) {
      const host = this.#hostOf(clique);
      const map = projection(tree.cliques[host] as Clique, clique, sizes);
      this.#hosted[host]?.push({ target: table, map });
    }
    this.#links = tree.parents.map((parent, at) => {
      if (parent < 0) return undefined;
      const separator = tree.separators[at] as Clique;
      return {
        parent,
        toParent: projection(tree.cliques[parent] as Clique, separator, sizes),
        toChild: projection(tree.cliques[at] as Clique, separator, sizes),
        cells: cellsOf(separator, sizes),
      };
    });
    this.#calibrate();
  }

  /**
   * Imposes all targets once, there and back along the tree. Returns the largest share of the total by
   * which a target was off on the way back, before it was imposed: 0 when nothing is left to do.
   */
  sweep(): number {
    for (let at = 0; at < this.tables.length; at++) {
      this.#down(at);
      this.#impose(at);
    }
    let off = 0;
    for (let at = this.tables.length - 1; at >= 0; at--) {
      off = Math.max(off, this.#impose(at));
      this.#up(at);
    }
    return off;
  }

  /** Makes all tables agree on what they share; after the last sweep. */
  settle(): void {
    for (let at = 0; at < this.tables.length; at++) this.#down(at);
  }

  #hostOf(clique: Clique): number {
    const host = this.tree.cliques.findIndex((one) => clique.every((c) => one.includes(c)));
    if (host < 0) throw new RangeError('no clique of the tree holds this target');
    return host;
  }

  #calibrate(): void {
    for (let at = this.tables.length - 1; at >= 0; at--) {
      const link = this.#links[at];
      if (link === undefined) continue;
      const message = sumInto(this.tables[at] as Float64Array, link.toChild, link.cells);
      const most = message.reduce((a, b) => Math.max(a, b), 0);
      scale(
        this.tables[link.parent] as Float64Array,
        link.toParent,
        message.map((value) => value / most),
      );
    }
    for (let at = 0; at < this.tables.length; at++) {
      const table = this.tables[at] as Float64Array;
      if (this.#links[at] !== undefined) {
        this.#down(at);
        continue;
      }
      const sum = table.reduce((a, b) => a + b, 0);
      for (let i = 0; i < table.length; i++) table[i] = ((table[i] as number) * this.#total) / sum;
    }
  }

  /** Returns the largest share of the total by which one of the targets was off. */
  #impose(at: number): number {
    const table = this.tables[at] as Float64Array;
    const hosted = this.#hosted[at] as Hosted[];
    const [first] = hosted;
    if (first === undefined) return 0;
    let off = 0;
    let sums = sumInto(table, first.map, first.target.length);
    hosted.forEach(({ target, map }, k) => {
      off = Math.max(off, distance(target, sums));
      const factors = ratios(target, sums);
      const next = hosted[k + 1];
      if (next === undefined) scale(table, map, factors);
      else sums = scaleAndSum(table, map, factors, next.map, next.target.length);
    });
    return off / this.#total;
  }

  #down(at: number): void {
    const link = this.#links[at];
    if (link !== undefined) this.#pass(link.parent, link.toParent, at, link.toChild, link.cells);
  }

  #up(at: number): void {
    const link = this.#links[at];
    if (link !== undefined) this.#pass(at, link.toChild, link.parent, link.toParent, link.cells);
  }

  #pass(from: number, fromMap: Int32Array, to: number, toMap: Int32Array, cells: number): void {
    const wanted = sumInto(this.tables[from] as Float64Array, fromMap, cells);
    const table = this.tables[to] as Float64Array;
    scale(table, toMap, ratios(wanted, sumInto(table, toMap, cells)));
  }
}
