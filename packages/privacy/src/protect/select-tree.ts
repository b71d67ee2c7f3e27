import type { Accountant } from '../account/accountant.ts';
import { exponentialMechanism } from '../mechanism/exponential.ts';
import { pick } from '../mechanism/score-pairs.ts';
import type { Sensitive } from '../mechanism/sensitive.ts';
import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { selectionEpsilon } from './budget.ts';

/** Draws that join `columns` columns to a tree. */
export const treeDraws = (columns: number): number => Math.max(0, columns - 1);

/**
 * Records what choosing a tree costs, at most `rho`, and returns the epsilon of each draw; undefined
 * where there is nothing to choose. It comes before the pairs are counted.
 */
export function payForTree(
  accountant: Accountant,
  columns: number,
  rho: number,
): Rational | undefined {
  const draws = treeDraws(columns);
  if (draws === 0) return undefined;
  const epsilon = selectionEpsilon(rho / draws);
  accountant.spend({
    step: 'choose which pairs of columns to measure best',
    mechanism: 'exponential',
    parameter: epsilon,
    sensitivity: 1,
    times: draws,
  });
  return epsilon;
}

/**
 * Chooses pairs that join all columns to a tree, one after the other by the exponential mechanism
 * among the pairs that join two parts (Kruskal). Returns positions in `pairs`.
 *
 * Guarantee: (columns − 1) draws, each epsilon²/8-zCDP; the candidates of a draw depend on earlier
 * outcomes only. `payForTree` has recorded them.
 * Source: McKenna, Miklau, Sheldon 2021 (arXiv 2108.04978), section 3.
 */
export function drawTree(
  pairs: readonly (readonly [number, number])[],
  scores: Sensitive<readonly number[]>,
  columns: number,
  epsilon: Rational,
  bits: SecureBits,
): readonly number[] {
  const part = Array.from({ length: columns }, (_, i) => i);
  const chosen: number[] = [];
  while (chosen.length < treeDraws(columns)) {
    const candidates = [...pairs.keys()].filter((at) => {
      const [i, j] = pairs[at] as readonly [number, number];
      return part[i] !== part[j];
    });
    const winner = candidates[
      exponentialMechanism(bits, pick(scores, candidates), epsilon)
    ] as number;
    const [i, j] = pairs[winner] as readonly [number, number];
    const [keep, merge] = [part[i] as number, part[j] as number];
    part.forEach((value, column) => {
      if (value === merge) part[column] = keep;
    });
    chosen.push(winner);
  }
  return chosen;
}
