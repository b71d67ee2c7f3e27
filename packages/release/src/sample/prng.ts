/**
 * The randomness of invented data. It is fast, repeatable and predictable, so it must never shape a
 * mechanism: it has no method in common with the noise source of `@tessera/privacy`, and the mark
 * `purpose` keeps the two apart in the types.
 */
export interface InventionRandom {
  readonly purpose: 'invented data only';
  /** A number in [0, 1) with 32 random bits. */
  fraction(): number;
}

export type Seed = string | number;

type State = readonly [number, number, number, number];

const rotateLeft = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * xoshiro128** (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS
 * 2021): period 2^128 - 1, 32 bits a step. The state must not be all zero.
 */
export function xoshiro128(state: State): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/** A bijective mix of 32 bits: every bit of the input reaches every bit of the output. */
function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

const GOLDEN = 0x9e3779b9;

/** Four words from any seed; the text of the seed decides, so `7` and `'7'` are the same seed. */
function stateOf(seed: Seed): State {
  const text = String(seed);
  const word = (salt: number): number => {
    let hash = mix(Math.imul(salt, GOLDEN) ^ text.length);
    for (let at = 0; at < text.length; at += 1) {
      hash = mix((hash + text.charCodeAt(at) + GOLDEN) | 0);
    }
    return hash;
  };
  return [word(1), word(2), word(3), word(4) | 1];
}

/** The generator of invented cases: the same seed gives the same cases on every machine. */
export function inventionRandom(seed: Seed): InventionRandom {
  const next = xoshiro128(stateOf(seed));
  return { purpose: 'invented data only', fraction: () => next() / 0x1_0000_0000 };
}
