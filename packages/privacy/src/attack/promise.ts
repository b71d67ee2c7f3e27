import { deltaUp } from '../account/conversion.ts';

const LARGEST_EPSILON = 12;
const STEPS = 120;

/**
 * The most often that anything can happen to a person who is in the data, given that it happens to
 * people who are not with probability `outside`, under `rho`-zCDP: the smallest of e^ε·p + δ(ε) and
 * 1 − e^−ε·(1 − p − δ(ε)) over a grid of ε, so never below the exact bound.
 *
 * Source: the definition of (ε, δ)-privacy for an event and for its complement, along the whole curve
 * of zCDP (`deltaUp`).
 */
export function mostInside(outside: number, rho: number): number {
  let most = 1;
  for (let step = 0; step <= STEPS; step++) {
    const epsilon = (LARGEST_EPSILON * step) / STEPS;
    const delta = deltaUp(rho, epsilon);
    const factor = Math.exp(epsilon);
    most = Math.min(most, factor * outside + delta, 1 - (1 - outside - delta) / factor);
  }
  return Math.max(outside, most);
}
