/** Terms of a sum over whole numbers that falls off at least as fast as e^(−πk²). */
const TERMS = [1, 2, 3, 4, 5, 6] as const;

const sumOf = (term: (k: number) => number): number =>
  TERMS.reduce((sum, k) => sum + 2 * term(k), 0);

/**
 * log Σ e^(−hk²) over all whole numbers k, for h > 0: what a discrete Gaussian with parameter
 * σ² = 1/2h is divided by. Below h = π by Poisson summation.
 */
export function logMass(h: number): number {
  if (h >= Math.PI) return Math.log1p(sumOf((k) => Math.exp(-h * k * k)));
  const dual = Math.PI ** 2 / h;
  return Math.log(Math.PI / h) / 2 + Math.log1p(sumOf((k) => Math.exp(-dual * k * k)));
}

/** The mean square of that discrete Gaussian: falls from 1/2h to 0 as h grows. */
export function meanSquare(h: number): number {
  if (h >= Math.PI) {
    return sumOf((k) => k * k * Math.exp(-h * k * k)) / (1 + sumOf((k) => Math.exp(-h * k * k)));
  }
  const dual = Math.PI ** 2 / h;
  const top = sumOf((k) => dual * k * k * Math.exp(-dual * k * k));
  return (1 / 2 - top / (1 + sumOf((k) => Math.exp(-dual * k * k)))) / h;
}
