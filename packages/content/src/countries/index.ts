export { REGIONS, type Region } from './browse.ts';
export {
  type Cell,
  type CountryTable,
  cellAt,
  FIGURE_BLANKS,
  type FigureBlank,
  isNumber,
  type Series,
  type Table,
} from './cell.ts';
export { type ChildShare, childShareAt } from './child-share.ts';
export {
  type CitizenshipsHere,
  type Corridor,
  citizenshipsHere,
  detectedElsewhere,
  repatriatedBetween,
} from './corridors.ts';
export { EDITION } from './edition.ts';
export { type Beside, type Change, type Direction, effortBeside } from './effort.ts';
export { type CodeMeaning, meaningOf } from './find-code.ts';
export { GAPS, type Gap, gapsIn } from './gaps.ts';
export { cellOf, latestNumber, latestYear, yearsOf } from './known.ts';
export { type Corridors, loadCorridors, loadFigures } from './load.ts';
export {
  COUNTED,
  type Counted,
  DETECTED,
  EFFORT,
  type Effort,
  FORMS,
  type Form,
  formMeasure,
  MEASURES,
  type Measure,
} from './measures.ts';
export { type Misfit, misfitsAt } from './misfits.ts';
export { NATIONAL } from './national.ts';
export type { NationalFigure } from './national-schema.ts';
export { CHILD_MEASURES, PRESENCES, type Presence, presenceIn } from './presence.ts';
export { presenceOf } from './published.ts';
export { isSpokenOf } from './spoken-of.ts';
export { type ToldBySource, toldBySources } from './told-by-sources.ts';
export { type Told, type Trend, trendOf } from './trend.ts';
