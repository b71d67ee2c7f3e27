import type { RawBits, SecureBits } from './bits.ts';

export interface CountingBits {
  readonly bits: SecureBits;
  /** Words handed out so far. */
  readonly taken: () => number;
}

/** Hands on the words of another source and counts them. */
export function countingBits(source: SecureBits): CountingBits {
  let taken = 0;
  const counting: RawBits = {
    kind: source.kind,
    next() {
      taken += 1;
      return source.next();
    },
  };
  return { bits: counting as SecureBits, taken: () => taken };
}
