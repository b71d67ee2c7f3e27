export {
  type Anonymised,
  type AnonymiseEffects,
  type AnonymisePlan,
  type AnonymiseStage,
  type AttributeColumn,
  anonymise,
  type Persons,
} from './anonymise.ts';
export { type Anonymity, checkAnonymity } from './check.ts';
export { classesOf, MOST_COMBINATIONS } from './classes.ts';
export { type Diversity, diversityOf } from './diversity.ts';
export { type DiversityRules, failing, type SensitiveAttribute } from './enforce-diversity.ts';
export { type ItemColumn, LONGEST } from './items.ts';
export { type KeyColumn, keyColumn } from './key-column.ts';
export { LARGEST_UNIQUE, type MinimalUniques, minimalUniques } from './minimal-uniques.ts';
export { type Risk, riskOf } from './risk.ts';
export { MOST_CHECKS } from './search.ts';
export { type ColumnUtility, discernibility, itemUtility, keyUtility } from './utility.ts';
