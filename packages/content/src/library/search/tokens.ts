import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Letters and digits that belong together; an apostrophe parts what it joins. */
const WORD = /[\p{L}\p{N}]+/gu;

/** A word as it was folded, and as it is looked up. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  /** It carries no meaning of its own: it is part of phrases and never looked up. */
  readonly stop: boolean;
}

/** The words of a text, in their order. */
export const tokensOf = (text: string): readonly Token[] =>
  (fold(text).match(WORD) ?? []).map((word) => ({
    word,
    stem: stem(word),
    stop: STOP_WORDS.has(word),
  }));
