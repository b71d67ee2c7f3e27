/** A distribution on whole numbers: `at[k]` is the probability of `from + k`. */
export interface Pmf {
  readonly from: number;
  readonly at: readonly number[];
}

function normalised(from: number, weights: readonly number[]): Pmf {
  const sum = weights.reduce((a, b) => a + b, 0);
  return { from, at: weights.map((weight) => weight / sum) };
}

/** Beyond this many standard deviations the mass is below 1e-30. */
const REACH = 12;

export function discreteGaussianPmf(sigma2: number): Pmf {
  const edge = Math.ceil(REACH * Math.sqrt(sigma2)) + 2;
  const weights = Array.from({ length: 2 * edge + 1 }, (_, k) =>
    Math.exp(-((k - edge) ** 2) / (2 * sigma2)),
  );
  return normalised(-edge, weights);
}

export function discreteLaplacePmf(scale: number): Pmf {
  const edge = Math.ceil(60 * scale);
  const weights = Array.from({ length: 2 * edge + 1 }, (_, k) =>
    Math.exp(-Math.abs(k - edge) / scale),
  );
  return normalised(-edge, weights);
}

/**
 * Counts of draws over the support of a distribution, in bins of `width` numbers, with the
 * probability of each bin; for a chi-square test.
 */
export function binned(
  pmf: Pmf,
  draws: readonly number[],
  width = 1,
): { readonly observed: number[]; readonly probabilities: number[] } {
  const bins = Math.ceil(pmf.at.length / width);
  const [observed, probabilities] = [
    new Array<number>(bins).fill(0),
    new Array<number>(bins).fill(0),
  ];
  pmf.at.forEach((p, k) => {
    const bin = Math.floor(k / width);
    probabilities[bin] = (probabilities[bin] as number) + p;
  });
  for (const draw of draws) {
    const bin = Math.floor((draw - pmf.from) / width);
    if (bin < 0 || bin >= bins) throw new RangeError('a draw that should never happen');
    observed[bin] = (observed[bin] as number) + 1;
  }
  return { observed, probabilities };
}

/** The smallest delta for which P ≤ e^epsilon·Q + delta on every event, by direct summation. */
export function hockeyStick(p: Pmf, q: Pmf, epsilon: number): number {
  const factor = Math.exp(epsilon);
  return p.at.reduce((sum, mass, k) => {
    const other = q.at[k + p.from - q.from] ?? 0;
    return sum + Math.max(0, mass - factor * other);
  }, 0);
}

/** The Rényi divergence of order alpha > 1, where both have mass. */
export function renyi(p: Pmf, q: Pmf, alpha: number): number {
  const sum = p.at.reduce((total, mass, k) => {
    const other = q.at[k + p.from - q.from] ?? 0;
    return mass > 0 && other > 0
      ? total + Math.exp(alpha * Math.log(mass) + (1 - alpha) * Math.log(other))
      : total;
  }, 0);
  return Math.log(sum) / (alpha - 1);
}

export const shifted = (pmf: Pmf, by: number): Pmf => ({ from: pmf.from + by, at: pmf.at });
