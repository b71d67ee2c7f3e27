import type { StoryLanguage } from '../language.ts';
import type { LintCode } from './finding.ts';
import { foldLetters } from './fold.ts';

type Words = Readonly<Record<StoryLanguage, readonly string[]>>;

/** Words that a story does not say, as patterns in each language; accents and capitals do not matter. */
export interface WordRule {
  readonly code: LintCode;
  readonly words: Words;
  /** Words that allow the others when they stand in the same passage. */
  readonly unless?: Words;
}

/** Short words that Arabic writes together with the next one. */
const ARABIC_PREFIX = '(?:[وف]?(?:بال|لل|كال|ال|[بلك])?)';

/** Patterns that were made before, by their words: making one takes longer than using it. */
const MADE = new WeakMap<readonly string[], RegExp>();

/** Finds the whole words of one language, in folded text. */
export function patternOf(all: Words, language: StoryLanguage): RegExp {
  const words = all[language];
  const made = MADE.get(words);
  if (made !== undefined) return made;
  const prefix = language === 'ar' ? ARABIC_PREFIX : '';
  const any = foldLetters(words.join('|'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${prefix}(?:${any})(?![\\p{L}\\p{N}])`, 'gu');
  MADE.set(words, pattern);
  return pattern;
}
