import { recordedCells } from '../../../packages/engine/src/count/overlap.ts';

/** Two count tables of one shape, row-major: of the records and of a released file. */
export interface TablePair {
  readonly sizes: readonly number[];
  /** Leading blank categories of each column: a combination with a blank does not count. */
  readonly blanks: readonly number[];
  readonly truth: ArrayLike<number>;
  readonly released: ArrayLike<number>;
}

/** What is known of the combinations of recorded values of some tables. */
export interface CombinationTally {
  /** Combinations somebody has, and the sum of their counts. */
  readonly inTruth: number;
  readonly people: number;
  /** Combinations in the released file; by the same or a greater number of rows than `from`. */
  readonly inReleased: number;
  /** Of `inReleased`, those that somebody has. */
  readonly inBoth: number;
  /** Σ |count − count| over `inBoth`. */
  readonly error: number;
}

export const NO_COMBINATIONS: CombinationTally = {
  inTruth: 0,
  people: 0,
  inReleased: 0,
  inBoth: 0,
  error: 0,
};

/** `from`: a combination counts as released from this many rows on; 1 means any. */
export function tallyOf({ sizes, blanks, truth, released }: TablePair, from = 1): CombinationTally {
  const recorded = recordedCells(sizes, blanks);
  let [inTruth, people, inReleased, inBoth, error] = [0, 0, 0, 0, 0];
  for (let cell = 0; cell < recorded.length; cell++) {
    if (recorded[cell] === 0) continue;
    const [a, b] = [truth[cell]!, released[cell]!];
    if (a > 0) {
      inTruth++;
      people += a;
    }
    if (b < from) continue;
    inReleased++;
    if (a === 0) continue;
    inBoth++;
    error += Math.abs(a - b);
  }
  return { inTruth, people, inReleased, inBoth, error };
}

export function addTally(a: CombinationTally, b: CombinationTally): CombinationTally {
  return {
    inTruth: a.inTruth + b.inTruth,
    people: a.people + b.people,
    inReleased: a.inReleased + b.inReleased,
    inBoth: a.inBoth + b.inBoth,
    error: a.error + b.error,
  };
}

/** A line of the table that Synthetic Data Showcase reports. */
export interface CombinationSummary {
  /** Mean count of the combinations somebody has. */
  readonly count: number;
  /** Mean of |count − count| over the combinations in both files. */
  readonly error: number;
  /** Share of the combinations somebody has that are not released, in [0, 1]. */
  readonly suppressed: number;
  /** Share of the released combinations that nobody has, in [0, 1]. */
  readonly fabricated: number;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

export function summaryOf(tally: CombinationTally): CombinationSummary {
  return {
    count: ratio(tally.people, tally.inTruth),
    error: ratio(tally.error, tally.inBoth),
    suppressed: ratio(tally.inTruth - tally.inBoth, tally.inTruth),
    fabricated: ratio(tally.inReleased - tally.inBoth, tally.inReleased),
  };
}
