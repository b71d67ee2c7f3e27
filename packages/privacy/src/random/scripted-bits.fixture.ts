import type { RawBits, SecureBits } from './bits.ts';

export interface ScriptedBits {
  readonly bits: SecureBits;
  /** Words that were not asked for. */
  readonly left: () => number;
}

/** Hands out the given words and fails when there are no more. */
export function scriptedBits(...words: readonly number[]): ScriptedBits {
  let at = 0;
  const source: RawBits = {
    kind: 'seeded-for-tests',
    next() {
      const word = words[at];
      if (word === undefined) throw new Error('the script has no more words');
      at += 1;
      return word;
    },
  };
  return { bits: source as SecureBits, left: () => words.length - at };
}
