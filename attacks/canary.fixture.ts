import { betaBelow } from '../packages/privacy/src/statistics.fixture.ts';
import { FALSE_ALARM } from './audit.fixture.ts';

/** The guesses of one run. */
export interface Guesses {
  /** Canaries that were present or not, each by the toss of a coin. */
  readonly canaries: number;
  /** How many of them the attacker dared to guess, and how many guesses were right. */
  readonly guessed: number;
  readonly right: number;
}

/** P[Bin(n, p) ≥ k]. */
const atLeast = (n: number, p: number, k: number) =>
  k <= 0 ? 1 : k > n ? 0 : betaBelow(k, n - k + 1, p);

/**
 * The largest probability with which an (epsilon, delta)-private run lets somebody guess so well.
 * Source: Steinke, Nasr, Jagielski 2023 (arXiv 2305.08846), Theorem 5.2.
 */
export function luck(
  { canaries, guessed, right }: Guesses,
  epsilon: number,
  delta: number,
): number {
  const p = 1 / (1 + Math.exp(-epsilon));
  const tail = atLeast(guessed, p, right);
  let slack = 0;
  for (let i = 1; i <= canaries; i++) {
    slack = Math.max(slack, (2 / i) * (atLeast(guessed, p, right - i) - tail));
  }
  return Math.min(1, tail + delta * canaries * slack);
}

/** epsilon is above this, up to `FALSE_ALARM`. */
export function epsilonAbove(guesses: Guesses, delta: number): number {
  if (luck(guesses, 0, delta) > FALSE_ALARM) return 0;
  let [low, high] = [0, 50];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (luck(guesses, middle, delta) <= FALSE_ALARM) low = middle;
    else high = middle;
  }
  return low;
}
