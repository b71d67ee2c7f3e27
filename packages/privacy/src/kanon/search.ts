import type { NodeEvaluator, NodeLoss } from './evaluate-node.ts';
import { isFiner, Lattice, type Levels } from './lattice.ts';

export interface SearchOptions {
  /** How many nodes may be looked at. Default `MOST_CHECKS`. */
  readonly mostChecks?: number;
  /** Called between nodes, so that others may run or stop the work. */
  readonly pause?: () => Promise<void>;
}

export const MOST_CHECKS = 1_500;

export interface Found {
  readonly levels: Levels;
  /** Whether no other node loses less; false when the lattice is larger than `mostChecks`. */
  readonly optimal: boolean;
}

/**
 * The node of the lattice that loses least.
 *
 * First, as Flash does, one path from the finest to the coarsest node is searched by halves for the
 * place where the last small class disappears: rows in small classes never become more on the way up.
 * Each node that was looked at tags others: coarser ones cannot lose less than recoding loses there,
 * and finer ones have at least as many rows that must lose a cell. In a lattice of up to `mostChecks` nodes every
 * node that these bounds leave is looked at, in the order of its bound, so the result is the optimum;
 * in a larger one the neighbours of the best nodes come first, until `mostChecks` were looked at.
 *
 * Sources: Kohlmayer, Prasser, Eckert, Kemper, Kuhn 2012, "Flash: efficient, stable and optimal
 * k-anonymity" (paths and predictive tagging); Prasser, Bild, Eicher, Spengler, Kohlmayer, Kuhn 2016,
 * "Lightning" (best-first search of large lattices).
 */
export async function searchLattice(
  evaluator: NodeEvaluator,
  heights: readonly number[],
  options: SearchOptions = {},
): Promise<Found> {
  const { mostChecks = MOST_CHECKS, pause = async () => {} } = options;
  const search = new Search(evaluator, new Lattice(heights), mostChecks, pause);
  await search.alongPath();
  const optimal = search.lattice.size <= mostChecks;
  await (optimal ? search.byBound() : search.bestFirst());
  return { levels: search.best.levels, optimal };
}

/** Losses are rounded to 2^-20: a bound leaves room for that. */
const ROUNDING = 2 ** -18;

interface Candidate extends NodeLoss {
  readonly levels: Levels;
}

class Search {
  readonly lattice: Lattice;
  best: Candidate = { levels: [], loss: Number.POSITIVE_INFINITY, small: 0, stuck: 0 };
  readonly #evaluator: NodeEvaluator;
  readonly #left: () => number;
  readonly #pause: () => Promise<void>;
  readonly #seen = new Map<number, Candidate>();

  constructor(
    evaluator: NodeEvaluator,
    lattice: Lattice,
    mostChecks: number,
    pause: () => Promise<void>,
  ) {
    this.#evaluator = evaluator;
    this.lattice = lattice;
    this.#pause = pause;
    this.#left = () => mostChecks - this.#seen.size;
  }

  async alongPath(): Promise<void> {
    const path = this.#cheapestPath();
    let [low, high] = [0, path.length - 1];
    await this.#look(path[high] as number);
    while (low < high && this.#left() > 0) {
      const middle = (low + high) >> 1;
      const { small } = await this.#look(path[middle] as number);
      if (small === 0) high = middle;
      else low = middle + 1;
    }
  }

  async byBound(): Promise<void> {
    const waiting = new Set(Array.from({ length: this.lattice.size }, (_, node) => node));
    for (const node of this.#seen.keys()) waiting.delete(node);
    const recoding = new Map<number, { levels: Levels; base: number; cell: number }>();
    for (const node of waiting) {
      const levels = this.lattice.levelsOf(node);
      const base = this.#evaluator.recodingLoss(levels);
      recoding.set(node, { levels, base, cell: this.#evaluator.cheapestCell(levels) });
    }
    const looked = [...this.#seen.values()];
    const stuck = new Map<number, number>();
    const learn = (from: Candidate) => {
      for (const node of waiting) {
        const known = recoding.get(node) as { levels: Levels };
        if (from.stuck > (stuck.get(node) ?? 0) && isFiner(known.levels, from.levels)) {
          stuck.set(node, from.stuck);
        }
      }
    };
    for (const candidate of looked) learn(candidate);
    while (waiting.size > 0) {
      let [next, least] = [-1, Number.POSITIVE_INFINITY];
      for (const node of waiting) {
        const { base, cell } = recoding.get(node) as { base: number; cell: number };
        const bound = base + cell * (stuck.get(node) ?? 0) - ROUNDING;
        if (bound >= this.best.loss) waiting.delete(node);
        else if (bound < least) [next, least] = [node, bound];
      }
      if (next < 0) return;
      waiting.delete(next);
      learn(await this.#look(next));
    }
  }

  async bestFirst(): Promise<void> {
    const opened = new Set<number>();
    while (this.#left() > 0) {
      let next: [number, Candidate] | undefined;
      for (const entry of this.#seen) {
        if (opened.has(entry[0])) continue;
        if (next === undefined || entry[1].loss < next[1].loss) next = entry;
      }
      if (next === undefined) return;
      opened.add(next[0]);
      const around = [...this.lattice.successors(next[0]), ...this.lattice.predecessors(next[0])];
      for (const node of around) {
        if (this.#left() <= 0) return;
        const bound = this.#evaluator.recodingLoss(this.lattice.levelsOf(node));
        if (bound < this.best.loss) await this.#look(node);
      }
    }
  }

  async #look(node: number): Promise<Candidate> {
    const seen = this.#seen.get(node);
    if (seen !== undefined) return seen;
    await this.#pause();
    const levels = this.lattice.levelsOf(node);
    const found = { levels, ...this.#evaluator.evaluate(levels) };
    this.#seen.set(node, found);
    if (found.loss < this.best.loss) this.best = found;
    return found;
  }

  /** From the finest to the coarsest node, each step the one that recoding makes cheapest. */
  #cheapestPath(): readonly number[] {
    const path = [0];
    for (;;) {
      const next = this.lattice
        .successors(path.at(-1) as number)
        .map((node) => [node, this.#evaluator.recodingLoss(this.lattice.levelsOf(node))] as const)
        .sort((a, b) => a[1] - b[1])[0];
      if (next === undefined) return path;
      path.push(next[0]);
    }
  }
}
