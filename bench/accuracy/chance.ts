/**
 * Repeatable uniform numbers in [0, 1) for invented inputs and subsamples. Nothing that protects
 * anybody comes from here (docs/decide/0006).
 *
 * Source: xorshift32, Marsaglia 2003, *Xorshift RNGs*, with the seed spread by a multiplication.
 */
export function chance(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  for (let warm = 0; warm < 16; warm++) next();
  return next;
}

/** Steps of the seeded source of tests: it walks one cycle of 2^32 words by this stride. */
const STRIDE = 0x9e3779b9;
const WORDS_A_RUN = 2 ** 27;

/** A seed for `seededBits` under which up to 32 runs draw their noise from parts that do not overlap. */
export const noiseSeed = (run: number): number => Math.imul(run * WORDS_A_RUN, STRIDE) >>> 0;
