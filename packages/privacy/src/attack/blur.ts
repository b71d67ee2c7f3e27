import { logMass, meanSquare } from './gaussian-moments.ts';

/** One noisy table, as an attacker weighs it. The blur is in the unit in which the weights add up to 1. */
export interface Weighed {
  readonly cells: number;
  readonly weight: number;
}

/** A test of how blurred one person is, in units of one person. */
export interface BlurTest {
  /** The standard deviation of Gaussian noise that costs rho: nobody sees a person through less. */
  readonly least: number;
  /** A blur below this is refused; 0 when there are too few cells to refuse any. */
  readonly refusedBelow: number;
  /** How much a blur speaks against the promise: at least 1/a with a probability of at most a. */
  readonly evidence: (blur: number) => number;
}

/** The exponents that are tried, in units of the promise: powers of two up to this one. */
const STRENGTHS = Array.from({ length: 17 }, (_, j) => 2 ** j);
const HALVINGS = 44;
/** Prices per table between which the dearest noise is looked for. */
const [CHEAPEST, DEAREST] = [1e-12, 700];

/**
 * Tests whether tables with independent discrete Gaussian noise, in which every person stands once,
 * can have cost `rho` at the most. The blur is what the noise leaves of one person: the square root of
 * Σ weight² · (mean square of the noise in the table). Nothing is taken from the variances that the
 * tables claim to have; the weight of each may follow its own.
 *
 * Guarantee: where all variances together cost `rho` or less, in whatever way it is divided over the
 * tables, evidence of 1/a or more has a probability of at most a. Exact, also for noise of small
 * variance. Proof: attack.proof.md, theorem 3.
 */
export function blurTest(tables: readonly Weighed[], rho: number, falseAlarm: number): BlurTest {
  const kinds = grouped(tables);
  const exponents = STRENGTHS.map((strength) => {
    const lambda = 2 * rho * strength;
    return { lambda, log: logMost(kinds, lambda, rho) };
  });
  const evidence = (blur: number) =>
    exponents.reduce((sum, { lambda, log }) => sum + Math.exp(-lambda * blur ** 2 - log), 0) /
    exponents.length;
  const least = 1 / Math.sqrt(2 * rho);
  let [low, high] = [0, least * kinds.reduce((sum, kind) => sum + kind.tables * kind.weight, 0)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (evidence(middle) >= 1 / falseAlarm) low = middle;
    else high = middle;
  }
  return { least, refusedBelow: low, evidence };
}

interface Kind extends Weighed {
  readonly tables: number;
}

function grouped(tables: readonly Weighed[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { cells, weight } of tables) {
    const key = `${cells} ${weight}`;
    kinds.set(key, { cells, weight, tables: (kinds.get(key)?.tables ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/**
 * The logarithm of a bound of E[exp(−lambda · blur²)] over all variances 1/2h that cost `rho` together,
 * Σ h ≤ rho: the Lagrange dual, which is never below the largest value, whatever the multiplier.
 */
function logMost(kinds: readonly Kind[], lambda: number, rho: number): number {
  let [low, high] = [1e-12, 1e12];
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < HALVINGS; i++) {
    const multiplier = Math.sqrt(low * high);
    let [value, price] = [multiplier * rho, 0];
    for (const { cells, weight, tables } of kinds) {
      const shift = (lambda * weight ** 2) / cells;
      const h = dearest(multiplier / cells, shift);
      price += tables * h;
      value += tables * (cells * (logMass(h + shift) - logMass(h)) - multiplier * h);
    }
    best = Math.min(best, value);
    if (price > rho) low = multiplier;
    else high = multiplier;
  }
  return best;
}

/** The h at which logMass(h + shift) − logMass(h) − multiplier · h is largest; it is concave in h. */
function dearest(multiplier: number, shift: number): number {
  let [low, high] = [CHEAPEST, DEAREST];
  for (let i = 0; i < HALVINGS; i++) {
    const h = Math.sqrt(low * high);
    if (meanSquare(h) - meanSquare(h + shift) > multiplier) low = h;
    else high = h;
  }
  return Math.sqrt(low * high);
}
