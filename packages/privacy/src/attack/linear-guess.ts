import type { Clique } from '../estimate/clique.ts';
import { cellsOfPeople, type People, tableOf } from './people.ts';

/** Sweeps of conjugate gradients; more change no guess. */
const SWEEPS = 40;
const ENOUGH = 1e-8;

/** What is left of a noisy table when everything that the attacker knows is taken away. */
export interface Remainder {
  readonly clique: Clique;
  readonly values: Float64Array;
  readonly variance: number;
}

/** A noisy table less the people that the attacker knows to be in it. */
export function withoutKnown(
  table: {
    readonly clique: Clique;
    readonly values: ArrayLike<number>;
    readonly sigma2: number;
  },
  known: People,
  sizes: readonly number[],
): Remainder {
  const values = Float64Array.from(table.values);
  for (const cell of cellsOfPeople(known, table.clique, sizes)) {
    values[cell] = (values[cell] as number) - 1;
  }
  return { clique: table.clique, values, variance: table.sigma2 };
}

/**
 * How present each candidate looks in noisy tables that hold candidates alone, each in or out by the
 * toss of a coin: the best linear estimate of the coin less one half, all candidates at once
 * (generalised least squares with the variance ¼ of a coin as prior), by conjugate gradients.
 * Positive: rather in than out; further from zero: surer.
 *
 * Source: linear reconstruction from noisy counts, as Dinur, Nissim 2003 (PODS), with the known
 * variance of the noise in the place of a bound.
 */
export function linearBelief(
  candidates: People,
  remainders: readonly Remainder[],
  sizes: readonly number[],
): Float64Array {
  const views = remainders.map(({ clique, values, variance }) => ({
    cells: cellsOfPeople(candidates, clique, sizes),
    values,
    variance,
  }));
  const count = candidates.count;
  /** Cᵀ Σ⁻¹ of tables that `fill` makes. */
  const gather = (fill: (view: (typeof views)[number]) => Float64Array) => {
    const sums = new Float64Array(count);
    for (const view of views) {
      const table = fill(view);
      const { cells, variance } = view;
      for (let i = 0; i < count; i++) {
        sums[i] = (sums[i] as number) + (table[cells[i] as number] as number) / variance;
      }
    }
    return sums;
  };
  const spread = (view: (typeof views)[number], weights: Float64Array, scale: number) => {
    const table = new Float64Array(view.values.length);
    for (let i = 0; i < count; i++) {
      const cell = view.cells[i] as number;
      table[cell] = (table[cell] as number) + scale * (weights[i] as number);
    }
    return table;
  };
  const prior = 1 / 0.25;
  const times = (weights: Float64Array) =>
    gather((view) => spread(view, weights, 1)).map(
      (value, i) => value + prior * (weights[i] as number),
    );
  const half = new Float64Array(count).fill(0.5);
  const target = gather((view) => {
    const expected = spread(view, half, -1);
    return expected.map((value, cell) => value + (view.values[cell] as number));
  });
  return conjugateGradients(times, target);
}

function conjugateGradients(
  times: (x: Float64Array) => Float64Array,
  target: Float64Array,
): Float64Array {
  const x = new Float64Array(target.length);
  const rest = Float64Array.from(target);
  let way = Float64Array.from(rest);
  let size = dot(rest, rest);
  const enough = size * ENOUGH ** 2;
  for (let sweep = 0; sweep < SWEEPS && size > enough; sweep++) {
    const image = times(way);
    const step = size / dot(way, image);
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] as number) + step * (way[i] as number);
      rest[i] = (rest[i] as number) - step * (image[i] as number);
    }
    const next = dot(rest, rest);
    way = way.map((value, i) => (rest[i] as number) + (next / size) * value);
    size = next;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** What a set of people weighs in noisy tables that should hold each of them once. */
export interface Weight {
  readonly value: number;
  readonly sd: number;
}

/**
 * How many times each of the people counts on average, in tables that hold nobody else: 1 where each
 * counts once. The projection on their own counts: no further than z standard deviations from the
 * truth, except with a probability of 2·e^(−z²/2), for discrete Gaussian noise is subgaussian
 * (Canonne, Kamath, Steinke 2020, Corollary 17).
 */
export function weightOf(
  people: People,
  remainders: readonly Remainder[],
  sizes: readonly number[],
): Weight {
  let [top, bottom] = [0, 0];
  for (const { clique, values, variance } of remainders) {
    tableOf(people, clique, sizes).forEach((count, cell) => {
      top += (count * (values[cell] as number)) / variance;
      bottom += count ** 2 / variance;
    });
  }
  return { value: top / bottom, sd: Math.sqrt(1 / bottom) };
}
