export type { Answer, DenominatorRule } from './sources/answer.ts';
export { checkSources, type SourceProblem } from './sources/check-sources.ts';
export { type Comparison, compare } from './sources/compare.ts';
export { SOURCES } from './sources/data/index.ts';
export type {
  Composition,
  Counting,
  Covered,
  Difference,
  DifferenceKind,
  Sided,
  UnknownDiffers,
} from './sources/difference.ts';
export type { Counts, Figure, Percent } from './sources/figure-shape.ts';
export {
  GROUPS,
  type Group,
  PART_TEXTS,
  PARTS,
  type Part,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
  type QuestionId,
} from './sources/questions.ts';
export type { Row, Unknown } from './sources/row.ts';
export { type Source, sourceSchema } from './sources/schema.ts';
export { sentenceOf, spreadSentence } from './sources/sentences.ts';
export type { PartShares } from './sources/shares.ts';
export type { Side } from './sources/sides.ts';
export type { Spread } from './sources/spread.ts';
export type { FigureStanding, Standing, Statement } from './sources/statement.ts';
export type { Coverage, Definition, Detection, Population } from './sources/traits.ts';
export { whyTheyDiffer } from './sources/why-they-differ.ts';
export { type Years, yearsText } from './sources/years.ts';
