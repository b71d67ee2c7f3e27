/** So many standard deviations away nothing is expected any more. */
const FAR = 40;
const SMALLEST = 1e-300;

/**
 * How surprising a draw of discrete noise is: −2 ln v, where v is the chance of noise that is further
 * from zero, or as far and then ahead in a draw of `uniform`. Exactly chi-square with two degrees of
 * freedom for a discrete Gaussian of this variance: small for noise that is too small, large for
 * noise that is too large. With `least`, of noise that is known not to be below it, given that.
 *
 * Source: the randomised probability integral transform, and Fisher 1932 for the sum.
 */
export function surpriseOf(
  sigma2: number,
  least = Number.NEGATIVE_INFINITY,
): (noise: number, uniform: number) => number {
  const from = Math.max(0, least);
  const width = from + Math.max(2, Math.ceil(FAR * Math.sqrt(sigma2)));
  const mass = Float64Array.from({ length: width }, (_, k) => {
    const signs = (k >= least ? 1 : 0) + (k > 0 && -k >= least ? 1 : 0);
    return signs * Math.exp((from * from - k * k) / (2 * sigma2));
  });
  const whole = mass.reduce((a, b) => a + b, 0);
  /** The chance of noise further from zero than k. */
  const beyond = new Float64Array(width);
  for (let k = width - 2; k >= 0; k--) {
    beyond[k] = (beyond[k + 1] as number) + (mass[k + 1] as number) / whole;
  }
  return (noise, uniform) => {
    const k = Math.abs(Math.round(noise));
    if (k >= width) return -2 * Math.log(SMALLEST);
    const v = (beyond[k] as number) + (uniform * (mass[k] as number)) / whole;
    return -2 * Math.log(Math.max(v, SMALLEST));
  };
}
