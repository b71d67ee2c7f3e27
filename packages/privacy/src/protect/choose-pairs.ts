import type { ResidualEstimator } from '../estimate/residual.ts';
import { toSimplex } from '../estimate/simplex.ts';
import { pairScores } from '../mechanism/score-pairs.ts';
import { type Rational, toNumber } from '../random/rational.ts';
import { divide, rhoOf, sigma2For } from './budget.ts';
import type { ProtectRun } from './run.ts';
import { drawTree, payForTree, treeDraws } from './select-tree.ts';
import type { Edge } from './structure.ts';

const MEAN_ABSOLUTE = Math.sqrt(2 / Math.PI);

/** A sparse pair is taken to have at most this many filled cells for each one expected. */
const SUPPORT_FACTOR = 3;

/**
 * Chooses the pairs that join all columns to a tree: those whose counts are furthest from what the
 * released columns alone would say, less the noise that measuring them would bring. The spend is
 * recorded before the pairs are counted. Returns positions in `pairs`.
 */
export async function choosePairs(
  run: ProtectRun,
  pairs: readonly Edge[],
  draft: ResidualEstimator,
): Promise<readonly number[]> {
  const { sizes } = run.source;
  const epsilon = payForTree(run.accountant, sizes.length, rhoOf('selection', run.rho));
  if (epsilon === undefined) return [];
  const people = Math.max(0, draft.total().value);
  const margins = sizes.map((_, i) => toSimplex(draft.column(i).values, people));
  const draws = treeDraws(sizes.length);
  const rho = rhoOf('chosenPairs', run.rho) * run.stretch;
  const sigma = Math.sqrt(toNumber(sigma2For(rho / draws)));
  const expected: Int32Array[] = [];
  const penalties: number[] = [];
  for (const [i, j] of pairs) {
    const [rows, columns] = [margins[i] as Float64Array, margins[j] as Float64Array];
    const table = new Int32Array(rows.length * columns.length);
    let support = 0;
    for (let cell = 0; cell < table.length; cell++) {
      const row = rows[Math.floor(cell / columns.length)] as number;
      const mass = people > 0 ? (row * (columns[cell % columns.length] as number)) / people : 0;
      table[cell] = Math.round(mass);
      if (mass > sigma) support += 1;
    }
    expected.push(table);
    const filled = Math.min(table.length, SUPPORT_FACTOR * support);
    penalties.push(Math.round(MEAN_ABSOLUTE * sigma * filled));
  }
  const counts = await run.source.marginals(pairs);
  const scores = pairScores(counts, expected, penalties);
  return drawTree(pairs, scores, sizes.length, epsilon, run.bits);
}

/** Noise variances of all pairs: the chosen ones share one part of the budget, the others another. */
export function pairSigmas(
  pairs: readonly Edge[],
  chosen: readonly number[],
  sizes: readonly number[],
  rho: number,
): readonly Rational[] {
  const best = new Set(chosen);
  const cells = ([i, j]: Edge) => (sizes[i] as number) * (sizes[j] as number);
  const share = (positions: readonly number[], part: number) =>
    divide(
      part,
      positions.map((at) => cells(pairs[at] as Edge)),
    );
  const others = [...pairs.keys()].filter((at) => !best.has(at));
  const sigmas = new Array<Rational>(pairs.length);
  const spare = others.length === 0 ? rhoOf('otherPairs', rho) : 0;
  share(chosen, rhoOf('chosenPairs', rho) + spare).forEach((sigma2, k) => {
    sigmas[chosen[k] as number] = sigma2;
  });
  share(others, rhoOf('otherPairs', rho)).forEach((sigma2, k) => {
    sigmas[others[k] as number] = sigma2;
  });
  return sigmas;
}
