export type { Answer, DenominatorRule } from './answer.ts';
export { checkSources, type SourceProblem } from './check-sources.ts';
export { type Comparison, compare } from './compare.ts';
export { SOURCES } from './data/index.ts';
export type {
  Composition,
  Counting,
  Covered,
  Difference,
  DifferenceKind,
  Sided,
  UnknownDiffers,
} from './difference.ts';
export type { Counts, Figure, Percent } from './figure-shape.ts';
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
} from './questions.ts';
export type { Row, Unknown } from './row.ts';
export { type Source, sourceSchema } from './schema.ts';
export { sentenceOf, spreadSentence } from './sentences.ts';
export type { PartShares } from './shares.ts';
export type { Side } from './sides.ts';
export type { Spread } from './spread.ts';
export type { FigureStanding, Standing, Statement } from './statement.ts';
export type { Coverage, Definition, Detection, Population } from './traits.ts';
export { whyTheyDiffer } from './why-they-differ.ts';
export { type Years, yearsText } from './years.ts';
