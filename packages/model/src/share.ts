import type { Group } from './codebook.ts';

/** What was counted for one group of columns. */
export interface GroupCounts {
  /** People who say yes, for each column of the group, in its order. */
  readonly yes: readonly number[];
  /** People with at least one recorded cell in the group. */
  readonly anyRecorded: number;
  /** All people. */
  readonly everyone: number;
}

/**
 * The percentage of yes for each column of a group, by the group's own rule for the denominator;
 * undefined when the denominator is not positive. Answers of one group may add up to more than 100:
 * a person may say yes to several.
 */
export function groupShares(
  group: Pick<Group, 'denominator'>,
  counts: GroupCounts,
): readonly (number | undefined)[] {
  const people = counts[group.denominator];
  return counts.yes.map((yes) => (people > 0 ? (100 * yes) / people : undefined));
}
