import type { CodedTable, Engine } from '@tessera/engine';
import {
  allPairs,
  discreteGaussianSampler,
  exponentialMechanism,
  rational,
  rationalUp,
  rhoDown,
  type SecureBits,
} from '@tessera/privacy';
import { tableOf } from '../../../packages/release/src/count/count-source.ts';
import type { Setting } from '../settings.ts';
import type { Released } from './tessera.ts';
import { drawTree, fitPair, onSimplex } from './tree-model.ts';

type Pair = readonly [number, number];

/**
 * The control: a third of the budget each for the columns, for the choice of a tree of pairs by the
 * exponential mechanism, and for the pairs of that tree; rows are drawn from the tree. It knows what
 * MST knows. For comparison only: its scores are rounded floating-point numbers.
 *
 * Source: McKenna, Miklau, Sheldon 2021, *Winning the NIST Contest*, arXiv 2108.04978, section 4.
 */
export async function treeOnce(
  engine: Engine,
  { epsilon, delta }: Pick<Setting, 'epsilon' | 'delta'>,
  bits: SecureBits,
): Promise<Released> {
  const rho = rhoDown(epsilon, delta) / 3;
  const { sizes } = engine;
  const noisy = async (cliques: readonly (readonly number[])[]) => {
    const draw = discreteGaussianSampler(bits, rationalUp(cliques.length / (2 * rho), 64));
    const tables = (await engine.marginals(cliques)).sensitive;
    return tables.map((table) => Float64Array.from(table, (count) => count + draw()));
  };
  const singles = await noisy(sizes.map((_, i) => [i]));
  const totals = singles.map((table) => table.reduce((a, b) => a + b, 0));
  const weights = sizes.map((size) => 1 / size);
  const people =
    totals.reduce((sum, total, i) => sum + total * weights[i]!, 0) /
    weights.reduce((a, b) => a + b, 0);
  const margins = singles.map((table) => onSimplex(table, people));
  const tree = await chooseTree(engine, margins, people, rho, bits);
  const pairs = await noisy(tree);
  const fitted = tree.map(([i, j], at) => ({
    pair: [i, j] as const,
    table: fitPair(pairs[at]!, margins[i]!, margins[j]!, people),
  }));
  const rows = drawTree(Math.max(0, Math.round(people)), margins, fitted, bits);
  return { table: tableOf(rows, sizes) satisfies CodedTable };
}

/** A spanning tree, edge by edge: each from the pairs that join two parts, by distance from independence. */
async function chooseTree(
  engine: Engine,
  margins: readonly Float64Array[],
  people: number,
  rho: number,
  bits: SecureBits,
): Promise<readonly Pair[]> {
  const { sizes } = engine;
  const epsilon = Math.sqrt((8 * rho) / Math.max(1, sizes.length - 1));
  const pairs = allPairs(sizes.length).map(([i, j]) => [i!, j!] as const);
  const tables = (await engine.marginals(pairs)).sensitive;
  const scores = pairs.map(([i, j], at) => {
    const [rows, columns] = [margins[i]!, margins[j]!];
    let distance = 0;
    rows.forEach((row, a) => {
      columns.forEach((column, b) => {
        distance += Math.abs(tables[at]![a * columns.length + b]! - (row * column) / people);
      });
    });
    return Math.round(distance);
  });
  const part = sizes.map((_, i) => i);
  const tree: Pair[] = [];
  while (tree.length < sizes.length - 1) {
    const open = pairs.flatMap(([i, j], at) => (part[i] === part[j] ? [] : [at]));
    const sensitive = open.map((at) => scores[at]!);
    const scale = rational(BigInt(Math.floor(epsilon * 1e6)), 1_000_000n);
    const [i, j] = pairs[open[exponentialMechanism(bits, { sensitive }, scale)]!]!;
    tree.push([i, j]);
    const [from, to] = [part[j]!, part[i]!];
    part.forEach((at, column) => {
      if (at === from) part[column] = to;
    });
  }
  return tree;
}
