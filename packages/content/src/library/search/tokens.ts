import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Letters and digits that belong together; an apostrophe parts what it joins. */
const WORD = /[\p{L}\p{N}]+/gu;

/** A word as it was folded, and as it is looked up. */
export interface Token {
  readonly word: string;
  readonly stem: string;
}

/** The words of a text that carry meaning, in their order. */
export function tokensOf(text: string): readonly Token[] {
  const found = fold(text).match(WORD) ?? [];
  return found.filter((word) => !STOP_WORDS.has(word)).map((word) => ({ word, stem: stem(word) }));
}

export const stemsOf = (text: string): readonly string[] =>
  tokensOf(text).map((token) => token.stem);
