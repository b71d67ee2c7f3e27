import type { Place } from '../place.ts';

/** What a story does not say, and what it says instead. */
export const LINT_REMEDIES = {
  CAUSAL_WORDS:
    'Say what is recorded together, or how shares differ: these records show no causes.',
  RANKING: 'Name the shares with their numbers; put no country and no group first or last.',
  COUNT_MAP:
    'Say who was looking, and where, in the same paragraph, or show shares within a place.',
  COMPOSITE_SCORE: 'Tell each number on its own.',
  NUMBER_WITHOUT_N: 'Use a figure: it brings the number of people that it is of.',
  NUMBER_IN_WORDS: 'Use a figure: a share or a size in words is a number that nothing checks.',
  TYPED_DIGIT: 'Use a figure, or mark the number: [18](typed:age).',
  MARK_MISUSED:
    'age has one or two digits, year is a year of a source that the story uses, name and duration hold words.',
  PREVALENCE: 'Say that these are people whom somebody found: nothing says how many there are.',
  MINORS_FIRST: 'Say children first.',
  EXCLAMATION: 'End the sentence with a full stop.',
  DEHUMANISING: 'Say people, children, girls, boys; people who were trafficked.',
} as const;

export type LintCode = keyof typeof LINT_REMEDIES;

export const LINT_CODES = Object.keys(LINT_REMEDIES) as readonly LintCode[];

/** A place in a story that says what a story does not say. */
export interface Finding extends Place {
  readonly code: LintCode;
  /** The words that stand there. */
  readonly found: string;
  readonly remedy: string;
}
