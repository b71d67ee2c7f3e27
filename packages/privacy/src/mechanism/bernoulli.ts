import type { SecureBits } from '../random/bits.ts';

const WORD_BITS = 32n;
const WORD = 4_294_967_296;
const SAFE = 2 ** 21;

/**
 * True with probability exactly num/den, for 0 ≤ num ≤ den: the uniform number is compared with the
 * binary expansion of the fraction, a word at a time, until they differ.
 */
export function bernoulli(bits: SecureBits, num: bigint, den: bigint): boolean {
  let rest = num;
  if (rest >= den) return true;
  for (;;) {
    if (rest === 0n) return false;
    rest <<= WORD_BITS;
    const digit = Number(rest / den);
    const word = bits.next();
    if (word !== digit) return word < digit;
    rest %= den;
  }
}

/** The same for num ≤ den < 2^21, where every intermediate fits a double exactly. */
function bernoulliSmall(bits: SecureBits, num: number, den: number): boolean {
  let rest = num;
  if (rest >= den) return true;
  for (;;) {
    if (rest === 0) return false;
    const shifted = rest * WORD;
    rest = shifted % den;
    const digit = (shifted - rest) / den;
    const word = bits.next();
    if (word !== digit) return word < digit;
  }
}

/** True with probability exactly exp(−num/den), for 0 ≤ num ≤ den. */
function bernoulliExpUnit(bits: SecureBits, num: bigint, den: bigint): boolean {
  let k = 1n;
  while (bernoulli(bits, num, den * k)) k += 1n;
  return k % 2n === 1n;
}

function bernoulliExpUnitSmall(bits: SecureBits, num: number, den: number): boolean {
  let k = 1;
  while (den * k < SAFE) {
    if (!bernoulliSmall(bits, num, den * k)) return k % 2 === 1;
    k += 1;
  }
  let big = BigInt(k);
  while (bernoulli(bits, BigInt(num), BigInt(den) * big)) big += 1n;
  return big % 2n === 1n;
}

/** True with probability exactly exp(−1). */
export function bernoulliExpOne(bits: SecureBits): boolean {
  return bernoulliExpUnitSmall(bits, 1, 1);
}

/**
 * True with probability exactly exp(−num/den), for num ≥ 0, den > 0.
 * Source: Canonne, Kamath, Steinke 2020 (arXiv 2004.00010), Algorithm 1.
 */
export function bernoulliExp(bits: SecureBits, num: bigint, den: bigint): boolean {
  let whole = num / den;
  while (whole > 0n) {
    if (!bernoulliExpOne(bits)) return false;
    whole -= 1n;
  }
  return bernoulliExpUnit(bits, num % den, den);
}

/** `bernoulliExp` for whole numbers num < den < 2^21: the inner loop of the Laplace sampler. */
export function bernoulliExpSmall(bits: SecureBits, num: number, den: number): boolean {
  return bernoulliExpUnitSmall(bits, num, den);
}

export const SMALL_LIMIT = SAFE;
