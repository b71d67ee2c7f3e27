import type { SecureBits } from '../random/bits.ts';
import type { Rational } from '../random/rational.ts';
import { magnitudeFloors } from './magnitude-floors.ts';

const HALF_BITS = 31;
const HALF_MASK = (1n << 31n) - 1n;
const TABLE_BITS = 62n;
const WORD_BITS = 32n;

/** Words of every draw, but for an event of probability below 2^(−46). */
export const WORDS_PER_DRAW = 2;

/**
 * Draws of one discrete Gaussian by exact inversion: a uniform number of 62 bits is looked up among
 * the floors of the distribution function; where it falls on a floor itself, more bits are drawn.
 *
 * Guarantee: every draw has exactly P[x] ∝ exp(−x²/2σ²) and takes two words, except with
 * probability below 2^(−46) for σ ≤ 4096. Up to that event the instructions carried out do not depend
 * on the draw. Proof: discrete-gaussian.proof.md.
 */
export class GaussianTable {
  readonly #sigma2: Rational;
  /** The floors of 62 bits in halves of 31, filled up to a power of two with the last of them. */
  readonly #high: Int32Array;
  readonly #low: Int32Array;

  constructor(sigma2: Rational) {
    const floors = magnitudeFloors(sigma2, TABLE_BITS);
    const last = floors.at(-1) as bigint;
    let size = 1;
    while (size < floors.length) size *= 2;
    this.#sigma2 = sigma2;
    this.#high = new Int32Array(size).fill(Number(last >> BigInt(HALF_BITS)));
    this.#low = new Int32Array(size).fill(Number(last & HALF_MASK));
    floors.forEach((floor, k) => {
      this.#high[k] = Number(floor >> BigInt(HALF_BITS));
      this.#low[k] = Number(floor & HALF_MASK);
    });
  }

  /** Entries of the table, a power of two; eight bytes each. */
  get size(): number {
    return this.#high.length;
  }

  draw(bits: SecureBits): number {
    const [table, lower] = [this.#high, this.#low];
    const first = bits.next();
    const second = bits.next();
    const high = first >>> 1;
    const low = second >>> 1;
    let at = 0;
    for (let step = table.length >> 1; step > 0; step >>= 1) {
      const probe = at + step - 1;
      const entry = table[probe] as number;
      const less = (entry - high) >> HALF_BITS;
      const tied = ((entry ^ high) - 1) >> HALF_BITS;
      const below = less | (tied & (((lower[probe] as number) - low) >> HALF_BITS));
      at += step & below;
    }
    if (table[at] === high && lower[at] === low) at = this.#decide(bits, high, low);
    const minus = -(second & 1);
    return (at ^ minus) - minus;
  }

  /** Draws further bits, and looks them up among floors of as many, until no floor is hit. */
  #decide(bits: SecureBits, high: number, low: number): number {
    let drawn = (BigInt(high) << BigInt(HALF_BITS)) | BigInt(low);
    for (let more = 2n * WORD_BITS; ; more += 2n * WORD_BITS) {
      drawn = (drawn << WORD_BITS) | BigInt(bits.next());
      drawn = (drawn << WORD_BITS) | BigInt(bits.next());
      const floors = magnitudeFloors(this.#sigma2, TABLE_BITS + more);
      const at = floors.findIndex((floor) => floor >= drawn);
      if (floors[at] !== drawn) return at;
    }
  }
}
