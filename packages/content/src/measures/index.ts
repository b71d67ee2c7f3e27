export { CELLS, type Cell, inCell } from './cells.ts';
export { checkMeasures } from './check-measures.ts';
export { MEASURE_IDS, MEASURES } from './data/index.ts';
export {
  CAUSES,
  type Cause,
  COSTS,
  type Cost,
  DUTY_BEARERS,
  type DutyBearer,
  GRADES,
  type Grade,
  LAWS,
  type Law,
  OBJECTIVES,
  type Objective,
  OUTCOMES,
  type Outcome,
  STRANDS,
  STUDIED,
  type Strand,
} from './kinds.ts';
export { loadMeasures } from './load.ts';
export { type Measure, measureSchema } from './measure.ts';
export { type MeasureText, measureTextSchema } from './measure-text.ts';
export {
  BLANKS,
  type Blank,
  type Brief,
  briefSchema,
  FEWEST_PEOPLE,
  type Indicator,
  type LawStanding,
  SHARES,
  type Share,
  type ShareId,
} from './suggest/brief.ts';
export { type Fact, holds } from './suggest/holds.ts';
export {
  INDICATOR_IDS,
  INDICATORS,
  type IndicatorId,
  type IndicatorKind,
} from './suggest/indicators.ts';
export { reasonText, suggestionText } from './suggest/reason-text.ts';
export {
  type Condition,
  SITUATION_IDS,
  SITUATIONS,
  type Situation,
  type SituationId,
} from './suggest/situations.ts';
export {
  type Reason,
  type RuleId,
  type Suggestion,
  type Suggestions,
  suggest,
} from './suggest/suggest.ts';
export type { MeasuresTexts } from './texts/texts.ts';
export type { MeasureWords } from './words.ts';
