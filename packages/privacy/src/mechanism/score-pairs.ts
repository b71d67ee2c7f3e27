import type { Sensitive } from './sensitive.ts';

/**
 * For each pair, how far its counts are from what is expected of it, in people (Σ|count − expected|),
 * minus a public penalty. Expected counts and penalties are whole numbers made from released values,
 * so one person changes a score by at most 1.
 */
export function pairScores(
  counts: Sensitive<readonly ArrayLike<number>[]>,
  expected: readonly Int32Array[],
  penalties: readonly number[],
): Sensitive<readonly number[]> {
  const scores = counts.sensitive.map((table, at) => {
    const model = expected[at] as Int32Array;
    let distance = 0;
    for (let cell = 0; cell < table.length; cell++) {
      distance += Math.abs((table[cell] as number) - (model[cell] as number));
    }
    return distance - (penalties[at] as number);
  });
  return { sensitive: scores };
}

/** The scores of some candidates, in the given order. */
export function pick(
  scores: Sensitive<readonly number[]>,
  candidates: readonly number[],
): Sensitive<readonly number[]> {
  return { sensitive: candidates.map((at) => scores.sensitive[at] as number) };
}
