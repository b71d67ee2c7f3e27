import type { AttackName, AttackReport, Outcome } from '@tessera/privacy';
import { z } from 'zod';

/** The attacks in the order in which a reader meets them. */
export const ATTACKS = [
  'membershipTables',
  'membershipJoint',
  'membershipRows',
  'membershipWorst',
  'inferenceRows',
  'inferenceTables',
  'singlingOutOne',
  'singlingOutMany',
  'linkage',
  'uniqueAll',
  'uniqueQuasi',
  'apparent',
  'differencing',
  'smallCells',
] as const satisfies readonly AttackName[];

const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });
const shareSchema = z.strictObject({
  hits: z.int().nonnegative(),
  trials: z.int().nonnegative(),
  low: z.number(),
  high: z.number(),
});

const attackSchema = z.strictObject({
  name: z.enum(ATTACKS),
  /** People in the data. */
  success: shareSchema,
  /** People who are not. */
  control: shareSchema,
  difference: intervalSchema,
  /** The largest success that the promise allows; absent where none is derived. */
  allowed: z.number().optional(),
  /** Whether a total break, on so many people, would have refused the release. */
  judged: z.boolean(),
  verdict: z.enum(['no-sign', 'within-promise', 'more-often', 'too-few']),
  /** Membership alone: how often a member is told from another; 0.5 is a coin toss. */
  auc: z.number().optional(),
  auc_interval: intervalSchema.optional(),
});

const previousSchema = z.strictObject({
  title: z.string(),
  created: z.string(),
  /** Published counts that both releases have. */
  counts: z.int().nonnegative(),
  /** How many of them differ by more than the noise of both would in 95 of 100 cases. */
  beyond_noise: z.int().nonnegative(),
  /** The smallest change, in people, that any count shows with 95 % confidence; null without a count. */
  smallest_change: z.number().nullable(),
  /** epsilon of both releases together, for somebody who is in both, at the sum of their deltas. */
  epsilon_together: z.number(),
  delta_together: z.number(),
});

/** `attacks.json`: what was tried on a release of made-up people, and how often it worked. */
export const findingsSchema = z.strictObject({
  format: z.literal(1),
  verdict: z.enum(['no-sign', 'signs', 'not-run']),
  /** Why nothing was run. */
  not_run: z.enum(['only-totals', 'too-small']).optional(),
  intervals: z.string(),
  surrogate: z
    .strictObject({
      people_in_data: z.int(),
      control: z.int(),
      canaries: z.int(),
      newcomers: z.int(),
    })
    .optional(),
  claim: z.strictObject({ epsilon: z.number(), delta: z.number() }),
  audit: z
    .strictObject({
      canaries: z.int(),
      guessed: z.int(),
      right: z.int(),
      /** epsilon is at least this, with 95 % confidence. */
      epsilon_at_least: z.number(),
      /** What perfect guesses would have shown: the audit cannot show more. */
      epsilon_at_most_shown: z.number(),
      /** How many times a person counts, on average, and the standard deviation of that estimate. */
      weight: z.strictObject({ value: z.number(), sd: z.number() }),
      /** How blurred one person is in all tables together, in people; what refuses is `refused_below`. */
      blur: z.strictObject({
        value: z.number(),
        least: z.number(),
        refused_below: z.number(),
      }),
      verdict: z.enum(['within-promise', 'look-again']),
    })
    .optional(),
  checks: z.array(z.strictObject({ name: z.string(), passed: z.literal(true) })),
  attacks: z.array(attackSchema),
  previous: z.array(previousSchema),
});

export type AttackFindings = z.infer<typeof findingsSchema>;
export type FoundAttack = AttackFindings['attacks'][number];
export type FoundPrevious = AttackFindings['previous'][number];

const INTERVALS =
  '95 %: Clopper and Pearson for shares, Newcombe for differences, Hanley and McNeil for areas';

const NOTHING_TRIED = 'none: no attack was tried';

const DIGITS = 6;
const short = (value: number) => Number(value.toPrecision(DIGITS));
const shortened = ({ low, high }: { readonly low: number; readonly high: number }) => ({
  low: short(low),
  high: short(high),
});

interface Claim {
  readonly epsilon: number;
  readonly delta: number;
}

export function nothingRun(
  why: NonNullable<AttackFindings['not_run']>,
  claim: Claim,
  previous: readonly FoundPrevious[],
): AttackFindings {
  return {
    format: 1,
    verdict: 'not-run',
    not_run: why,
    intervals: NOTHING_TRIED,
    claim: { epsilon: claim.epsilon, delta: claim.delta },
    checks: [],
    attacks: [],
    previous: [...previous],
  };
}

/** A report without a broken line, in the form of `attacks.json`. Throws for a broken one. */
export function findingsOf(
  report: AttackReport,
  claim: Claim,
  previous: readonly FoundPrevious[],
): AttackFindings {
  const { audit, scale } = report;
  const attacks = ATTACKS.flatMap((name) => {
    const outcome = report.outcomes[name];
    return outcome === undefined ? [] : [{ name, ...outcomeOf(outcome) }];
  });
  return findingsSchema.parse({
    format: 1,
    verdict: report.verdict,
    intervals: INTERVALS,
    surrogate: {
      people_in_data: scale.inData,
      control: scale.control,
      canaries: scale.canaries,
      newcomers: scale.newcomers,
    },
    claim: { epsilon: claim.epsilon, delta: claim.delta },
    ...(audit === undefined
      ? {}
      : {
          audit: {
            ...audit.best,
            epsilon_at_least: short(audit.epsilonAbove),
            epsilon_at_most_shown: short(audit.ceiling),
            weight: { value: short(audit.weight.value), sd: short(audit.weight.sd) },
            blur: {
              value: short(audit.blur.value),
              least: short(audit.blur.least),
              refused_below: short(audit.blur.refusedBelow),
            },
            verdict: audit.verdict,
          },
        }),
    checks: report.checks.map(({ name, passed }) => ({ name, passed })),
    attacks,
    previous: [...previous],
  });
}

function outcomeOf(outcome: Outcome & { readonly auc?: number; readonly aucInterval?: unknown }) {
  const { success, control, difference, allowed, judged, verdict, auc } = outcome;
  const area = (outcome as { aucInterval?: { low: number; high: number } }).aucInterval;
  return {
    success: { hits: success.hits, trials: success.trials, ...shortened(success) },
    control: { hits: control.hits, trials: control.trials, ...shortened(control) },
    difference: shortened(difference),
    ...(allowed === undefined ? {} : { allowed: short(allowed) }),
    judged,
    verdict,
    ...(auc === undefined || area === undefined
      ? {}
      : { auc: short(auc), auc_interval: shortened(area) }),
  };
}
