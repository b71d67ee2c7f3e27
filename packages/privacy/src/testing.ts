import type { RawBits, SecureBits } from './random/bits.ts';

class SeededBits implements RawBits {
  readonly kind = 'seeded-for-tests';
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** splitmix32: good enough to test with, worthless as protection. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let z = this.#state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  }
}

/**
 * A repeatable word source for tests, golden runs and benches. Noise from it protects nobody; a
 * release made with it says so in its manifest and `tessera verify` rejects it.
 */
export function seededBits(seed: number): SecureBits {
  return new SeededBits(seed) as RawBits as SecureBits;
}
