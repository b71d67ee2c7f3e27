import { type Decomposition, decompose } from './decompose.ts';
import type { PartCounts } from './part-counts.ts';
import type { Denominator } from './question.ts';

/**
 * The difference of one answer's share between two groups, or years, counted in the same parts: what of
 * it comes from other people being in the data, and what from other shares within the parts.
 */
export function decomposeAnswer(
  groups: readonly [readonly PartCounts[], readonly PartCounts[]],
  answer: number,
  denominator: Denominator,
): Decomposition | undefined {
  const known = (part: PartCounts | undefined) =>
    Math.max(0, (denominator === 'everyone' ? part?.people : part?.recorded) ?? 0);
  const yes = (part: PartCounts | undefined) => Math.max(0, part?.yes[answer] ?? 0);
  const [first, second] = groups;
  return decompose(
    first.map((part, p) => ({
      known: [known(part), known(second[p])],
      yes: [yes(part), yes(second[p])],
    })),
  );
}
