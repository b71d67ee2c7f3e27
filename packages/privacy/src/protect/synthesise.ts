import { allPairs, pairKey } from '../estimate/clique.ts';
import { pairTarget } from '../estimate/pair-target.ts';
import type { ResidualEstimator } from '../estimate/residual.ts';
import { toSimplex } from '../estimate/simplex.ts';
import { CalibratedTree, type Target } from '../model/calibrated-tree.ts';
import { cliqueTree } from '../model/triangulate.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
import { sampleRows } from '../synthesis/sample-rows.ts';
import { type Compression, compression, compressTable } from './compress.ts';
import { pairGaps } from './pair-gaps.ts';
import type { PairMask } from './source.ts';
import { type Edge, growStructure, MODEL_LIMITS } from './structure.ts';

const SWEEPS = 12;
const ROUNDS = 4;
const EDGES_A_ROUND = 40;
/** A pair that the model gets wrong by less than this share of people is left alone. */
const WORTH_ADDING = 0.002;
/** Rows drawn to see what the model gets wrong. */
const LOOK_ROWS = 250_000;

export interface SynthesisInput {
  readonly sizes: readonly number[];
  readonly estimates: ResidualEstimator;
  /** Pairs that were chosen for the model. */
  readonly chosen: readonly Edge[];
  readonly masks: readonly PairMask[];
  readonly bits: SecureBits;
  /** Called between long computations, so that the host can stop them. */
  readonly pause?: () => Promise<void>;
}

export interface Synthesis {
  readonly rows: readonly Uint16Array[];
  /** Pairs whose tables the model carries. */
  readonly modelled: number;
  readonly largestTable: number;
}

/**
 * Released rows from released estimates: a graphical model over the chosen pairs and the pairs of
 * hard rules, widened by the pairs that it gets most wrong as long as inference stays exact within
 * its limits, then sampled. Pure post-processing: it sees no record.
 */
export async function synthesise(input: SynthesisInput): Promise<Synthesis> {
  const { sizes, estimates, masks, bits } = input;
  const count = Math.max(0, Math.round(estimates.total().value));
  const ruled = new Set(masks.flatMap((mask) => mask.clique));
  const maskOf = new Map(masks.map(({ clique, mask }) => [clique.join(), mask]));
  const columns = sizes.map((_, i) => estimates.column(i));
  const margins = columns.map(({ values }) => toSimplex(values, count));
  const compressions = columns.map(({ values, variance }, i) =>
    compression(values, Math.sqrt(variance), ruled.has(i)),
  );
  const small = compressions.map((one) => one.size);
  const pairs = allPairs(sizes.length);
  const targets = pairs.map(([i, j]) => {
    const { values, variance } = estimates.pair(i, j);
    const mask = maskOf.get(pairKey(i, j));
    const table = pairTarget({
      values,
      variance,
      rows: margins[i] as Float64Array,
      columns: margins[j] as Float64Array,
      ...(mask === undefined ? {} : { mask }),
    });
    return compressTable(table, [i, j], sizes, compressions);
  });
  const targetOf = new Map(pairs.map(([i, j], at) => [pairKey(i, j), targets[at] as Float64Array]));

  const first: readonly Edge[] = [
    ...masks.map(({ clique }) => [clique[0], clique[1]] as Edge),
    ...input.chosen,
  ];
  let structure = growStructure(small, [], first, { largest: Infinity, sum: Infinity });
  const fitModel = async () => {
    await input.pause?.();
    const model = new CalibratedTree(
      cliqueTree(structure.cliques),
      small,
      count,
      targetsWithin(structure.cliques, pairs, targetOf),
      masks,
    );
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      model.sweep();
      await input.pause?.();
    }
    model.settle();
    return model;
  };
  let model = await fitModel();
  for (let round = 0; round < ROUNDS && count > 0; round++) {
    const look = sampleRows(model, Math.min(count, LOOK_ROWS), bits);
    const gaps = pairGaps(look, small, pairs, targets);
    const held = new Set(
      targetsWithin(structure.cliques, pairs, targetOf).map(({ clique }) => clique.join()),
    );
    const wanted = [...pairs.keys()]
      .filter((at) => (gaps[at] as number) > WORTH_ADDING && !held.has((pairs[at] as Edge).join()))
      .sort((a, b) => (gaps[b] as number) - (gaps[a] as number))
      .slice(0, EDGES_A_ROUND)
      .map((at) => pairs[at] as Edge);
    const grown = growStructure(small, structure.edges, wanted, MODEL_LIMITS);
    if (grown.edges.length === structure.edges.length) break;
    structure = grown;
    model = await fitModel();
  }
  const rows = sampleRows(model, count, bits).map((column, i) =>
    spread(column, compressions[i] as Compression, bits),
  );
  return {
    rows,
    modelled: targetsWithin(structure.cliques, pairs, targetOf).length,
    largestTable: Math.max(...model.tables.map((table) => table.length)),
  };
}

function targetsWithin(
  cliques: readonly (readonly number[])[],
  pairs: readonly Edge[],
  targetOf: ReadonlyMap<string, Float64Array>,
): readonly Target[] {
  return pairs
    .filter(([i, j]) => cliques.some((clique) => clique.includes(i) && clique.includes(j)))
    .map(([i, j]) => ({ clique: [i, j], table: targetOf.get(pairKey(i, j)) as Float64Array }));
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
