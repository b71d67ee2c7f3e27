export {
  Accountant,
  BudgetExceeded,
  deltaLeftDown,
  epsilonOfTrace,
  RHO_UNIT,
  rhoUnitsUp,
  type Spend,
  totalRhoUnits,
} from './account/accountant.ts';
export { deltaUp, epsilonUp, rhoDown } from './account/conversion.ts';
export {
  type AttackEffects,
  type AttackName,
  type AttackPlan,
  type AttackReport,
  type Audit,
  attackRelease,
  FALSE_ALARM,
  type Interval,
  judgeAgain,
  type Membership,
  type NoiseCheck,
  type Outcome,
  type Outcomes,
  type ReportVerdict,
  type SensitiveColumn,
  SHOWN_MISS,
  type Share,
  type Verdict,
} from './attack/index.ts';
export {
  isNaming,
  NAMING_DELTA_SHARE,
  NAMING_SHARE,
  nameValues,
  namingDelta,
  type OpenColumn,
} from './domain/name-values.ts';
export { namingThresholdUp } from './domain/threshold.ts';
export { allPairs, type Clique } from './estimate/clique.ts';
export { pairTables } from './estimate/pair-tables.ts';
export { type CellEstimates, type Measurement, ResidualEstimator } from './estimate/residual.ts';
export { withinIntervals } from './estimate/within-intervals.ts';
export { discreteGaussianSampler } from './mechanism/discrete-gaussian.ts';
export { discreteLaplace } from './mechanism/discrete-laplace.ts';
export type { Distances } from './mechanism/distance-sums.ts';
export { exponentialMechanism } from './mechanism/exponential.ts';
export { noisyCounts } from './mechanism/measure.ts';
export { perturbed } from './mechanism/perturbed.ts';
export type { Released } from './mechanism/released.ts';
export type { Sensitive } from './mechanism/sensitive.ts';
export type { FoundValues } from './mechanism/stable-keys.ts';
export type { Fidelity } from './protect/assess.ts';
export { SHARES, type Step } from './protect/budget.ts';
export { PATTERN_DELTA_SHARE, patternDelta } from './protect/measure-patterns.ts';
export {
  type ProtectEffects,
  type Protected,
  type ProtectedFull,
  type ProtectedNothing,
  type ProtectedTotals,
  type ProtectPlan,
  type ProtectStage,
  protect,
} from './protect/protect.ts';
export { publishedSigmas } from './protect/published-noise.ts';
export type { NoisyNumber } from './protect/run.ts';
export { smallestEpsilon } from './protect/smallest-epsilon.ts';
export type { CountSource, PairMask } from './protect/source.ts';
export { MOST_SUPPORT } from './protect/synthesise.ts';
export { FEWEST_PEOPLE, Z95 } from './protect/tier.ts';
export { type SecureBits, secureBits } from './random/bits.ts';
export { type Rational, rational, rationalUp, toNumber } from './random/rational.ts';
