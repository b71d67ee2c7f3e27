import { betaBelow } from './special-functions.ts';

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

/** Beyond this, no release of ours makes a promise. */
const LARGEST_EPSILON = 50;

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
  if (delta === 0) return tail;
  let slack = 0;
  for (let i = 1; i <= canaries; i++) {
    slack = Math.max(slack, (2 / i) * (atLeast(guessed, p, right - i) - tail));
    if (right - i <= 0) break;
  }
  return Math.min(1, tail + delta * canaries * slack);
}

/** epsilon is above this, except with probability `miss`. */
export function epsilonAbove(guesses: Guesses, delta: number, miss: number): number {
  if (luck(guesses, 0, delta) > miss) return 0;
  let [low, high] = [0, LARGEST_EPSILON];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (luck(guesses, middle, delta) <= miss) low = middle;
    else high = middle;
  }
  return low;
}

/** Shares of the canaries that are guessed: fixed before the run, the error divided among them. */
const DARE = [1, 0.5, 0.25, 0.1, 0.05] as const;

/** What an audit of one run found. */
export interface AuditFinding {
  readonly best: Guesses;
  /** epsilon is above this with 95 % confidence. */
  readonly epsilonAbove: number;
  /** What perfect guesses would have shown: this audit cannot show more. */
  readonly ceiling: number;
}

/**
 * An audit of one run: the attacker's `belief` that each canary is present (positive: yes, further
 * from zero: surer) against the coins. Several numbers of guesses are tried, each with its part of
 * `miss`, the allowed error. It is shown and refuses nothing: with so few canaries no guesses could
 * refute the promise with an error as small as that of a line (`blur.ts` can).
 */
export function oneRunAudit(
  belief: ArrayLike<number>,
  present: ArrayLike<number>,
  delta: number,
  miss: number,
): AuditFinding {
  const canaries = belief.length;
  const order = Array.from({ length: canaries }, (_, i) => i).sort(
    (a, b) => Math.abs(belief[b] as number) - Math.abs(belief[a] as number),
  );
  const right = (i: number) => (belief[i] as number) > 0 === ((present[i] as number) === 1);
  const tries = DARE.map((share): Guesses => {
    const guessed = Math.max(1, Math.floor(share * canaries));
    return { canaries, guessed, right: order.slice(0, guessed).filter(right).length };
  });
  const bound = (guesses: Guesses) => epsilonAbove(guesses, delta, miss / DARE.length);
  const bounds = tries.map(bound);
  const best = bounds.indexOf(Math.max(...bounds));
  return {
    best: tries[best] as Guesses,
    epsilonAbove: bounds[best] as number,
    ceiling: bound({ canaries, guessed: canaries, right: canaries }),
  };
}
