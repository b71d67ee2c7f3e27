import { namingThresholdUp, type Spend } from '@tessera/privacy';

/**
 * Rows of one person that the thresholds of a release cover, by its unit of protection. Where a column
 * tells which records belong to a person, they are one row, and two allow for a person counted twice.
 * Where none does, somebody may have several records that are alike.
 */
export const COVERED_ROWS = { person: 2, record: 5 } as const;

/** Whether every threshold of a trace is as high as that asks. */
export const thresholdsCover = (
  trace: readonly Spend[],
  unit: keyof typeof COVERED_ROWS,
): boolean =>
  trace.every(
    ({ parameter, delta, threshold }) =>
      delta === undefined ||
      threshold === undefined ||
      threshold >= namingThresholdUp(parameter, delta, COVERED_ROWS[unit]),
  );
