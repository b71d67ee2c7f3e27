import type { Accountant } from '../account/accountant.ts';
import type { Sensitive } from '../mechanism/sensitive.ts';
import type { SecureBits } from '../random/bits.ts';
import { drawTree, payForTree } from './select-tree.ts';

/** Pays for a tree and draws it, as a release does. */
export function selectTree(
  pairs: readonly (readonly [number, number])[],
  scores: Sensitive<readonly number[]>,
  columns: number,
  rho: number,
  bits: SecureBits,
  accountant: Accountant,
): readonly number[] {
  const epsilon = payForTree(accountant, columns, rho);
  return epsilon === undefined ? [] : drawTree(pairs, scores, columns, epsilon, bits);
}
