import type { Design } from './verdict.ts';

/** So much more often right on people in the data is still taken for no sign. */
const INFERENCE_MARGIN = 0.02;

/** Rows from which singling out by several answers tries to make a description. */
export const MOST_DESCRIPTIONS = 2_000;

/** What the line of each judged attack depends on, beyond its counts, by its name in a report. */
export const DESIGNS = {
  membershipTables: {},
  membershipJoint: {},
  membershipRows: {},
  membershipWorst: { exclusive: true },
  inferenceRows: { margin: INFERENCE_MARGIN },
  inferenceTables: { margin: INFERENCE_MARGIN },
  singlingOutMany: {
    exclusive: true,
    // Each description fits one person at most; half of the rows have one.
    mostHits: (trials) => Math.floor(Math.min(trials, MOST_DESCRIPTIONS) / 2),
  },
  linkage: {},
  uniqueAll: { exclusive: true },
  uniqueQuasi: { exclusive: true },
  apparent: { exclusive: true },
  differencing: { exclusive: true },
} as const satisfies Readonly<Record<string, Design>>;
