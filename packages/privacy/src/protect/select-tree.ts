import type { Accountant } from '../account/accountant.ts';
import { exponentialMechanism } from '../mechanism/exponential.ts';
import { pick } from '../mechanism/score-pairs.ts';
import type { Sensitive } from '../mechanism/sensitive.ts';
import type { SecureBits } from '../random/bits.ts';
import { selectionEpsilon } from './budget.ts';

/**
 * Chooses pairs that join all columns to a tree, one after the other by the exponential mechanism
 * among the pairs that join two parts (Kruskal). Returns positions in `pairs`.
 *
 * Guarantee: (columns − 1) draws, each epsilon²/8-zCDP; the candidates of a draw depend on earlier
 * outcomes only.
 * Source: McKenna, Miklau, Sheldon 2021 (arXiv 2108.04978), section 3.
 */
export function selectTree(
  pairs: readonly (readonly [number, number])[],
  scores: Sensitive<readonly number[]>,
  columns: number,
  rho: number,
  bits: SecureBits,
  accountant: Accountant,
): readonly number[] {
  const draws = columns - 1;
  if (draws < 1) return [];
  const epsilon = selectionEpsilon(rho / draws);
  accountant.spend({
    step: 'choose which pairs of columns to measure best',
    mechanism: 'exponential',
    parameter: epsilon,
    sensitivity: 1,
    times: draws,
  });
  const part = Array.from({ length: columns }, (_, i) => i);
  const chosen: number[] = [];
  while (chosen.length < draws) {
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
