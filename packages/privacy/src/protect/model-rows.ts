import { allPairs, type Clique } from '../estimate/clique.ts';
import { pairTables } from '../estimate/pair-tables.ts';
import { pairTarget } from '../estimate/pair-target.ts';
import type { TableEstimates } from '../estimate/table-estimates.ts';
import { CalibratedTree, type Target } from '../model/calibrated-tree.ts';
import { cliqueTree } from '../model/triangulate.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
import { sampleRows } from '../synthesis/sample-rows.ts';
import { columnMargins } from './column-margins.ts';
import { type Compression, compression, compressTable, expandTable } from './compress.ts';
import { type ColumnGroup, knownGroups } from './known-groups.ts';
import type { NoisyNumber } from './run.ts';
import type { PairMask } from './source.ts';
import { type Edge, growStructure, MODEL_LIMITS, TREE_LIMITS } from './structure.ts';
import { tableGap } from './table-gap.ts';

/** Times that all targets are imposed at most. */
const SWEEPS = 12;
/** They have come as near as they agree with each other when what is off hardly falls any more. */
const STILL_MOVING = 0.98;
const ROUNDS = 4;
const EDGES_A_ROUND = 40;
/** A pair that the model gets wrong by less than this share of people is left alone. */
const WORTH_ADDING = 0.002;
/** Rows drawn to see what the model says of pairs: for each row of the release, and at most. */
const LOOKS_A_ROW = 8;
const GLANCE_ROWS = 100_000;
/** The same for the last time, when the model is what it stays. */
const LOOK_ROWS = 250_000;

export interface ModelInput {
  readonly sizes: readonly number[];
  readonly estimates: TableEstimates;
  /** Pairs that were chosen for the model. */
  readonly chosen: readonly Edge[];
  readonly masks: readonly PairMask[];
  readonly groups: readonly ColumnGroup[];
  /** Released numbers of people with any recorded cell in each group. */
  readonly known: readonly NoisyNumber[];
  /** Whether pairs are drawn towards what is believed of them without a measurement; default true. */
  readonly shrink?: boolean;
  readonly bits: SecureBits;
  /** Called between long computations, so that the host can stop them. */
  readonly pause?: () => Promise<void>;
}

export interface ModelRows {
  readonly rows: readonly Uint16Array[];
  /**
   * What the model says of each pair, in the order of `allPairs`: as many rows as there are. Pairs that
   * it was fitted to speak in it too. Not to be asked where pairs are not shrunk.
   */
  readonly believed: (pair: number) => Float64Array;
  /** Pairs whose tables the model carries. */
  readonly modelled: number;
  /** Chosen pairs that inference had no room for. */
  readonly dropped: number;
}

/**
 * Released rows from released estimates: a graphical model over the chosen pairs and the pairs of
 * hard rules, widened by the pairs that it gets most wrong as long as inference stays exact within
 * its limits, then sampled. What a pair that it does not carry should be is drawn towards what the
 * model says of it.
 * Pure post-processing: it sees no record.
 */
export async function modelRows(input: ModelInput): Promise<ModelRows> {
  const { sizes, estimates, bits } = input;
  const count = Math.max(0, Math.round(estimates.total().value));
  const fixed = new Set([
    ...input.masks.flatMap((mask) => mask.clique),
    ...input.groups.flatMap((group) => group.columns),
  ]);
  const margins = columnMargins(estimates, sizes.length, count, input.shrink ?? true);
  const compressions = sizes.map((_, i) => {
    const { values, variance } = estimates.column(i);
    return compression(values, Math.sqrt(variance), fixed.has(i));
  });
  const small = compressions.map((one) => one.size);
  const pairs = allPairs(sizes.length);
  const wanted = pairs.map((pair) => targetOf(pair, input, margins, compressions));
  const smallMargins = margins.map((margin, i) => compressTable(margin, [i], sizes, compressions));
  const hidden = knownGroups(input.groups, input.known, smallMargins, count);
  const all = [...small, ...hidden.sizes];
  const masks = [...input.masks, ...hidden.masks];
  const alone = smallMargins.map((table, i): Target => ({ clique: [i], table }));

  const ruled = input.masks.map(({ clique }) => [clique[0], clique[1]] as Edge);
  const needed = [...ruled, ...hidden.edges];
  let structure = growStructure(all, needed, input.chosen, TREE_LIMITS);
  const fitted = () => {
    const targets = [...alone, ...wanted, ...hidden.targets];
    return fitModel(structure.cliques, all, count, targets, masks, input.pause);
  };
  const expanded = (tables: readonly Float64Array[], at: number) =>
    expandTable(tables[at] as Float64Array, pairs[at] as Edge, sizes, compressions);
  let model = await fitted();
  for (let round = 0; round < ROUNDS && count > 0; round++) {
    const seen = lookAt(model, pairs, count, GLANCE_ROWS, bits);
    const open = [...pairs.keys()].filter((at) => !isWithin(pairs[at] as Edge, structure.cliques));
    const gaps = new Map<number, number>();
    for (const at of open) {
      const target = targetOf(pairs[at] as Edge, input, margins, compressions, expanded(seen, at));
      wanted[at] = target;
      gaps.set(at, tableGap(seen[at] as Float64Array, target.table));
    }
    const worst = open
      .filter((at) => (gaps.get(at) as number) > WORTH_ADDING)
      .sort((a, b) => (gaps.get(b) as number) - (gaps.get(a) as number))
      .slice(0, EDGES_A_ROUND)
      .map((at) => pairs[at] as Edge);
    const grown = growStructure(all, structure.edges, worst, MODEL_LIMITS);
    if (grown.edges.length === structure.edges.length) break;
    structure = grown;
    model = await fitted();
  }
  const drawn = sampleRows(model, count, bits).slice(0, sizes.length);
  const last = () =>
    count < LOOK_ROWS
      ? lookAt(model, pairs, count, LOOK_ROWS, bits)
      : countPairs(drawn, pairs, all);
  const said = input.shrink === false ? [] : last();
  return {
    rows: drawn.map((column, i) => spread(column, compressions[i] as Compression, bits)),
    believed: (pair) => expanded(said, pair),
    modelled: pairs.filter((pair) => isWithin(pair, structure.cliques)).length,
    dropped: input.chosen.filter((pair) => !isWithin(pair, structure.cliques)).length,
  };
}

/** What the model says of pairs, with the given total: the tables of many rows drawn from it. */
function lookAt(
  model: CalibratedTree,
  pairs: readonly Edge[],
  count: number,
  most: number,
  bits: SecureBits,
): readonly Float64Array[] {
  const rows = Math.min(most, LOOKS_A_ROW * count);
  const tables = countPairs(sampleRows(model, rows, bits), pairs, model.sizes);
  return rows === 0 ? tables : tables.map((table) => table.map((value) => (value * count) / rows));
}

const countPairs = (
  rows: readonly Uint16Array[],
  pairs: readonly Edge[],
  sizes: readonly number[],
): readonly Float64Array[] =>
  pairTables(rows, pairs, sizes).map((table) => Float64Array.from(table));

const isWithin = (columns: Clique, cliques: readonly Clique[]) =>
  cliques.some((clique) => columns.every((column) => clique.includes(column)));

function targetOf(
  [i, j]: Edge,
  { sizes, estimates, masks, shrink = true }: ModelInput,
  margins: readonly Float64Array[],
  compressions: readonly Compression[],
  baseline?: Float64Array,
): Target {
  const { values, variance } = estimates.pair(i, j);
  const mask = masks.find(({ clique }) => clique[0] === i && clique[1] === j)?.mask;
  const table = pairTarget({
    values,
    variance,
    rows: margins[i] as Float64Array,
    columns: margins[j] as Float64Array,
    ...(baseline === undefined ? {} : { baseline }),
    ...(mask === undefined ? {} : { mask }),
    shrink,
  });
  return { clique: [i, j], table: compressTable(table, [i, j], sizes, compressions) };
}

async function fitModel(
  cliques: readonly Clique[],
  sizes: readonly number[],
  count: number,
  targets: readonly Target[],
  masks: readonly PairMask[],
  pause: () => Promise<void> = async () => {},
): Promise<CalibratedTree> {
  await pause();
  const held = targets.filter(({ clique }) => isWithin(clique, cliques));
  const model = new CalibratedTree(cliqueTree(cliques), sizes, count, held, masks);
  let off = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = off;
    off = model.sweep();
    await pause();
    if (off > STILL_MOVING * before) break;
  }
  model.settle();
  return model;
}

/** Gives merged rows back their categories, in proportion to the released estimates. */
function spread(column: Uint16Array, merged: Compression, bits: SecureBits): Uint16Array {
  const back = new Uint16Array(merged.size);
  merged.to.forEach((category, old) => {
    back[category] = old;
  });
  const { rare, weights } = merged;
  const sum = weights.reduce((a, b) => a + b, 0);
  return column.map((category) => {
    if (rare.length === 0 || category !== merged.size - 1) return back[category] as number;
    let mark = uniformUnit(bits) * (sum > 0 ? sum : rare.length);
    for (let i = 0; i < rare.length; i++) {
      mark -= sum > 0 ? (weights[i] as number) : 1;
      if (mark < 0) return rare[i] as number;
    }
    return rare[rare.length - 1] as number;
  });
}
