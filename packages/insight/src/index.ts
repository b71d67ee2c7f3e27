export { type CombinedDraws, combineDraws } from './combine-draws.ts';
export { type Cell, covarianceOf, type ReleasedVariances } from './covariance.ts';
export { differenceOf } from './difference.ts';
export { type Dependence, type Interval, intervalOf, type Noisy, Z95 } from './noisy.ts';
export {
  type Answer,
  possiblyFabricated,
  type ReleasedTables,
  type Support,
  supportOf,
} from './possibly-fabricated.ts';
export { ratioOf } from './ratio.ts';
export { type Change, changeBetween, differenceOfShares, type Share, shareOf } from './share.ts';
