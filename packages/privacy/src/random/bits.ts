declare const crypto: { getRandomValues(array: Uint32Array<ArrayBuffer>): unknown };
declare const secure: unique symbol;

/**
 * A source of independent uniform 32-bit words fit for noise. Values of this type come from
 * `secureBits` alone; the seeded source for tests lives behind `@tessera/privacy/testing`, which
 * shipped code may not import.
 */
export interface SecureBits {
  readonly [secure]: true;
  /** What a manifest says about the origin of the noise. */
  readonly kind: 'csprng' | 'seeded-for-tests';
  /** One uniform word, 0 ≤ word < 2^32. A word is handed out once and then forgotten. */
  next(): number;
}

/** A word source before it is admitted as `SecureBits`. */
export type RawBits = Omit<SecureBits, typeof secure>;

/** Words fetched from the generator at a time: the limit of one `getRandomValues` call. */
const POOL_WORDS = 16_384;

class PooledBits implements RawBits {
  readonly kind = 'csprng';
  readonly #pool = new Uint32Array(POOL_WORDS);
  #at = POOL_WORDS;

  next(): number {
    if (this.#at === POOL_WORDS) {
      crypto.getRandomValues(this.#pool);
      this.#at = 0;
    }
    const word = this.#pool[this.#at] as number;
    this.#pool[this.#at] = 0;
    this.#at += 1;
    return word;
  }
}

/** The platform's cryptographic generator, read in pools of 64 KiB. It takes no seed. */
export function secureBits(): SecureBits {
  return new PooledBits() as RawBits as SecureBits;
}
