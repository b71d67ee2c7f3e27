export { checkFactors, type Known } from './check-factors.ts';
export { FACTOR_IDS, FACTORS } from './data/index.ts';
export { type Factor, type FactorText, factorSchema, factorTextSchema } from './factor.ts';
export {
  AGES,
  type Age,
  NOTED,
  type Noted,
  SIDES,
  type Side,
  WAYS,
  type Way,
} from './kinds.ts';
export { loadScreening } from './load.ts';
export {
  DECISION,
  factorsFor,
  type Heard,
  type HumanDecision,
  type Note,
  resultOf,
  type ScreeningResult,
} from './result.ts';
export { type SummaryIn, summaryOf } from './summary.ts';
export type { ScreeningTexts } from './texts/texts.ts';
export type { ScreeningWords } from './words.ts';
