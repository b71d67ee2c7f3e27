import type { Weight } from './linear-guess.ts';
import type { Membership } from './membership.ts';
import type { NoiseCheck } from './noise-check.ts';
import type { AuditFinding } from './one-run-audit.ts';
import type { Outcome } from './verdict.ts';

/** The attacks that have a control, by what an attacker tries. One that has nothing to try is absent. */
export interface Outcomes {
  readonly membershipTables?: Membership;
  readonly membershipJoint?: Membership;
  readonly membershipRows?: Membership;
  readonly membershipWorst?: Outcome;
  readonly inferenceRows?: Outcome;
  readonly inferenceTables?: Outcome;
  readonly singlingOutOne?: Outcome;
  readonly singlingOutMany?: Outcome;
  readonly linkage?: Outcome;
  readonly uniqueAll?: Outcome;
  readonly uniqueQuasi?: Outcome;
  readonly apparent?: Outcome;
  readonly differencing?: Outcome;
  readonly smallCells?: Outcome;
}

export type AttackName = keyof Outcomes;

/** How blurred one person is in all tables together, in units of one person. */
export interface Blur {
  readonly value: number;
  /** What the promise asks. */
  readonly least: number;
  /** Less is refused; 0 where there are too few cells to refuse anything. */
  readonly refusedBelow: number;
}

export interface Audit extends AuditFinding {
  /** How many times a person counts. */
  readonly weight: Weight;
  readonly blur: Blur;
  /** `broken`: the weight or the blur is beyond its line. `look-again`: the shown bound is above the claim, which may be bad luck once in twenty times. */
  readonly verdict: 'within-promise' | 'look-again' | 'broken';
}

/** What was found when a release was attacked on a surrogate population. */
export interface AttackReport {
  readonly scale: {
    readonly inData: number;
    readonly control: number;
    readonly canaries: number;
    readonly newcomers: number;
  };
  readonly claim: { readonly epsilon: number; readonly delta: number; readonly rho: number };
  readonly checks: readonly NoiseCheck[];
  /** Absent, as all outcomes, when the tables have a shape that cannot be attacked any further. */
  readonly audit?: Audit;
  readonly outcomes: Outcomes;
  readonly verdict: ReportVerdict;
}

/**
 * `broken`: some line was crossed that a sound release crosses by bad luck alone. `signs`: none was,
 * and some attack works more often on people in the data than on others, as the promise allows.
 */
export type ReportVerdict = 'no-sign' | 'signs' | 'broken';
