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
export { figureSentence, precisely } from './figure-sentence.ts';
export type { Counts, Figure, Percent } from './figure-shape.ts';
export { ORDERS, type Order, ordered } from './ordered.ts';
export {
  GROUPS,
  type Group,
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
export { SOURCE_WORDS } from './words/index.ts';
export { percent } from './words/numbers.ts';
export { named, type Told, told } from './words/told.ts';
export {
  SOURCE_LANGUAGES,
  type SourceLanguage,
  type SourceWords,
  type TextState,
} from './words/words.ts';
export type { Years } from './years.ts';
export { yearsIn } from './years-in.ts';
export { yearsText } from './years-text.ts';
