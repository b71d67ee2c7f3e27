import type { SecureBits } from './bits.ts';

const WORD = 2 ** 32;

/**
 * A uniform integer in [0, n) for 1 ≤ n ≤ 2^32, by rejection; never by modulo of an unequal range.
 */
export function uniformBelow(bits: SecureBits, n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > WORD) throw new RangeError('n must be in 1..2^32');
  const limit = WORD - (WORD % n);
  for (;;) {
    const word = bits.next();
    if (word < limit) return word % n;
  }
}

/**
 * A uniform double in [0, 1) with 53 bits. For post-processing only: nothing that privacy depends on
 * may be built from it.
 */
export function uniformUnit(bits: SecureBits): number {
  return ((bits.next() >>> 5) * 67_108_864 + (bits.next() >>> 6)) / 9_007_199_254_740_992;
}

/** A random permutation of the given array, in place (Fisher–Yates). */
export function shuffle(bits: SecureBits, array: Uint32Array, from: number, to: number): void {
  for (let i = to - 1; i > from; i--) {
    const j = from + uniformBelow(bits, i - from + 1);
    const kept = array[i] as number;
    array[i] = array[j] as number;
    array[j] = kept;
  }
}
