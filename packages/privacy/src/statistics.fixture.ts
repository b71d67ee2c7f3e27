/** How often a sound mechanism may fail one statistical test by bad luck. */
export const FALSE_ALARM = 1e-6;

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  let sum = 0.9999999999998099;
  LANCZOS.forEach((weight, i) => {
    sum += weight / (x + i);
  });
  const t = x + LANCZOS.length - 1.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The upper tail of the gamma distribution of shape `a`, by series or continued fraction. */
export function gammaTail(a: number, x: number): number {
  if (x <= 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let k = 1; k < 10_000 && term > sum * 1e-17; k++) {
      term *= x / (a + k);
      sum += term;
    }
    return 1 - front * sum;
  }
  let [b, c] = [x + 1 - a, 1e300];
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 10_000; k++) {
    const an = -k * (k - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return front * fraction;
}

/** P[Beta(a, b) ≤ x]. */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(b, a, 1 - x);
  const front =
    Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) /
    a;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * fraction;
}

function bisect(rising: (x: number) => number, target: number, low: number, high: number): number {
  let [a, b] = [low, high];
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2;
    if (rising(middle) < target) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** P[Z > z] of a standard normal. */
export function normalTail(z: number): number {
  const half = gammaTail(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/** The z that a standard normal exceeds in absolute value with probability `alpha`. */
export function twoSidedZ(alpha: number): number {
  return bisect((z) => -normalTail(z), -alpha / 2, 0, 40);
}

/** The p-value of a chi-square statistic. */
export function chiSquareTail(statistic: number, degrees: number): number {
  return gammaTail(degrees / 2, statistic / 2);
}

/** The fewest draws that a class of a chi-square test should expect. */
const FEWEST_EXPECTED = 10;

/**
 * The p-value of observed counts under the given probabilities, which sum to 1. Neighbouring classes
 * are joined until each expects enough.
 */
export function chiSquare(observed: readonly number[], probabilities: readonly number[]): number {
  const draws = observed.reduce((a, b) => a + b, 0);
  const classes: { seen: number; expected: number }[] = [];
  let open = { seen: 0, expected: 0 };
  probabilities.forEach((probability, i) => {
    open.seen += observed[i] as number;
    open.expected += probability * draws;
    if (open.expected >= FEWEST_EXPECTED) {
      classes.push(open);
      open = { seen: 0, expected: 0 };
    }
  });
  const last = classes.at(-1);
  if (last === undefined) throw new RangeError('too few draws');
  last.seen += open.seen;
  last.expected += open.expected;
  const statistic = classes.reduce(
    (sum, { seen, expected }) => sum + (seen - expected) ** 2 / expected,
    0,
  );
  return classes.length === 1 ? 1 : chiSquareTail(statistic, classes.length - 1);
}

/** The p-value of the largest distance between an empirical and a continuous distribution. */
export function kolmogorovTail(distance: number, draws: number): number {
  const x = (Math.sqrt(draws) + 0.12 + 0.11 / Math.sqrt(draws)) * distance;
  let sum = 0;
  for (let k = 1; k < 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * (k * x) ** 2);
  return Math.min(1, Math.max(0, sum));
}

/** The largest distance between the empirical distribution of `values` and `below`. */
export function kolmogorovDistance(
  values: readonly number[],
  below: (value: number) => number,
): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.reduce((most, value, i) => {
    const at = below(value);
    return Math.max(most, at - i / sorted.length, (i + 1) / sorted.length - at);
  }, 0);
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Wilson's interval for a share; misses it with probability of about `alpha`. */
export function wilson(hits: number, draws: number, alpha = FALSE_ALARM): Interval {
  const z2 = twoSidedZ(alpha) ** 2;
  const middle = (hits + z2 / 2) / (draws + z2);
  const half = Math.sqrt(z2 * ((hits * (draws - hits)) / draws + z2 / 4)) / (draws + z2);
  return { low: middle - half, high: middle + half };
}

/** The interval of Clopper and Pearson; misses the share with probability of at most `alpha`. */
export function clopperPearson(hits: number, draws: number, alpha = FALSE_ALARM): Interval {
  const low = hits === 0 ? 0 : bisect((p) => betaBelow(hits, draws - hits + 1, p), alpha / 2, 0, 1);
  const high =
    hits === draws ? 1 : bisect((p) => betaBelow(hits + 1, draws - hits, p), 1 - alpha / 2, 0, 1);
  return { low, high };
}
