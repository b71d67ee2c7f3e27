export {
  type Answerer,
  checkStory,
  type Reply,
  type StoryCheck,
  type WhyNot,
} from './check-story.ts';
export { checkTranslation } from './check-translations.ts';
export {
  type Figure,
  isOurs,
  type LiveFigure,
  leadingShare,
  type PublishedFigure,
  peopleWith,
} from './figure.ts';
export { figuresInOrder, figuresOfSentence } from './figures-in-order.ts';
export type { FigureForm } from './forms.ts';
export { isStoryLanguage, STORY_LANGUAGES, type StoryLanguage } from './language.ts';
export { type Finding, LINT_CODES, type LintCode } from './lint/finding.ts';
export { lintStory } from './lint/lint-story.ts';
export type { ChangeAsked, LiveQuery } from './live-query.ts';
export { type ParsedStory, parseStory } from './parse-story.ts';
export type { StoryProblem, StoryProblemCode } from './problem.ts';
export { isStoryId, loadStory, STORY_IDS, type StoryId } from './stories.ts';
export {
  type BarAsked,
  type Block,
  type Chart,
  type FigureInline,
  type Heading,
  type Inline,
  type List,
  type Paragraph,
  type Sentence,
  type Story,
  type TypedMark,
  wordsOf,
} from './story.ts';
