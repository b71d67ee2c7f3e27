import type { StoryLanguage } from '../language.ts';
import type { LintCode } from './finding.ts';
import type { Folded } from './fold.ts';
import { patternOf, type WordRule } from './word-rule.ts';

/** A stretch of a passage that breaks a rule: from a character on, so many long. */
export interface Hit {
  readonly code: LintCode;
  readonly at: number;
  readonly length: number;
}

/** Where the words of a rule stand in a passage. */
export function hitsOf(
  { code, words, unless }: WordRule,
  { text, from }: Folded,
  language: StoryLanguage,
): readonly Hit[] {
  if (unless !== undefined && text.search(patternOf(unless, language)) >= 0) return [];
  return [...text.matchAll(patternOf(words, language))].map((match) => {
    const at = from[match.index] ?? 0;
    const last = from[match.index + match[0].length - 1] ?? at;
    return { code, at, length: last - at + 1 };
  });
}
