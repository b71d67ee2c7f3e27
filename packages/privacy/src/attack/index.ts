export { type AttackEffects, type AttackPlan, attackRelease } from './attack-release.ts';
export type { AttackName, AttackReport, Audit, Outcomes, ReportVerdict } from './attack-report.ts';
export type { SensitiveColumn } from './attribute-inference.ts';
export type { Interval } from './intervals.ts';
export { judgeAgain } from './judge-again.ts';
export type { Membership } from './membership.ts';
export type { NoiseCheck } from './noise-check.ts';
export { FALSE_ALARM, type Outcome, SHOWN_MISS, type Share, type Verdict } from './verdict.ts';
