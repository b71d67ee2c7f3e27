/** An exact non-negative fraction. Everything that privacy depends on is computed with these. */
export interface Rational {
  readonly num: bigint;
  readonly den: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** num/den in lowest terms; den must be positive and num not negative. */
export function rational(num: bigint, den: bigint): Rational {
  if (den <= 0n || num < 0n) throw new RangeError('a rational here is num ≥ 0 over den > 0');
  const common = gcd(num, den) || 1n;
  return { num: num / common, den: den / common };
}

/** The smallest multiple of 1/scale that is not below x. */
export function rationalUp(x: number, scale: number): Rational {
  return rational(BigInt(Math.ceil(x * scale)), BigInt(scale));
}

/** The largest multiple of 1/scale that is not above x. */
export function rationalDown(x: number, scale: number): Rational {
  return rational(BigInt(Math.floor(x * scale)), BigInt(scale));
}

/** Nearest double; for display and for post-processing. */
export function toNumber(value: Rational): number {
  return Number(value.num) / Number(value.den);
}

export function divideUp(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}
