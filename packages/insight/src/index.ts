export { type CombinedDraws, combineDraws } from './combine-draws.ts';
export { type Cell, covarianceOf, type ReleasedVariances } from './covariance.ts';
export { type DecomposedPart, type Decomposition, decompose } from './decompose.ts';
export { decomposeAnswer } from './decompose-answer.ts';
export { differenceOf } from './difference.ts';
export { type Flow, type FlowCounts, type Flows, flowsOf } from './flows.ts';
export { type Part, type WithoutLargest, withoutLargest } from './largest-part.ts';
export { isTold, LEAST_PEOPLE } from './least-people.ts';
export { type MeasuredTables, medianVariance } from './median-variance.ts';
export { type Dependence, type Interval, intervalOf, type Noisy, Z95 } from './noisy.ts';
export { type Order, orderOf, tiers } from './order.ts';
export { type PartCounts, together } from './part-counts.ts';
export {
  type Answer,
  possiblyFabricated,
  type ReleasedTables,
  type Support,
  supportOf,
} from './possibly-fabricated.ts';
export {
  type Denominator,
  type QuestionCounts,
  type QuestionShares,
  questionShares,
} from './question.ts';
export { ratioOf } from './ratio.ts';
export { type Compared, type Fate, type Reversal, reversalOf } from './reversal.ts';
export { type RowsNoise, rowsShareOf } from './rows-share.ts';
export { sampledShareOf } from './sampled-share.ts';
export { type Change, changeBetween, differenceOfShares, type Share, shareOf } from './share.ts';
export { type Standardised, type Stratum, standardise } from './standardise.ts';
export {
  type Absent,
  type CountedCell,
  type CountedRows,
  type Crossed,
  type Grid,
  isTooFew,
  type LineSum,
  perHundredThousand,
  restOf,
  rowsCountOf,
  type StatedCell,
  type StatingRules,
  statedGrid,
  sumOver,
  type ToldLines,
  toldLines,
} from './statutory/index.ts';
export {
  type Headline,
  type Largest,
  partsOf,
  type View,
  type ViewRows,
  type ViewRules,
  viewOf,
  wholeOf,
} from './view.ts';
export { LEAST_COVERED, weighParts } from './weigh-parts.ts';
