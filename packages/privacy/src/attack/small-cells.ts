import { allPairs } from '../estimate/clique.ts';
import { ResidualEstimator } from '../estimate/residual.ts';
import { measuredAgain } from './fresh-noise.ts';
import type { Game } from './game.ts';
import { clopperPearson, type Rate } from './intervals.ts';
import { draw, type People, tableOf } from './people.ts';
import { sharesIn } from './rarity.ts';
import { logGamma } from './special-functions.ts';
import { FALSE_ALARM, judgeAgainst, type Outcome } from './verdict.ts';

/** Cells with this many people are the ones worth hiding. */
const SMALLEST = 1;
const LARGEST = 4;
const CELLS = 1_000;
/** Counts that an attacker takes into account. */
const MOST = 60;
/** Releases with fresh noise that the attack is measured against. */
const YARDSTICKS = 8;

interface Cell {
  readonly pair: readonly [number, number];
  readonly cell: number;
  readonly truth: number;
  /** Share of the population in this cell. */
  readonly share: number;
}

/**
 * Reconstruction of small cells: for cells of the two-way tables in which one to four people are, the
 * likeliest number given the published count, the known variance of its noise and what the population
 * lets expect (posterior mode: Poisson prior, normal noise). The control guesses from what the
 * population lets expect alone. The line is the best that the same attacker reaches in the same cells
 * on releases of the same people whose noise is drawn anew, exactly as a release draws it: more than
 * that means that the noise is less than it says.
 *
 * Source: noise-aware inference from noisy counts, McSherry, Williams 2010 (NeurIPS); own form.
 */
export function reconstructSmallCells(game: Game, everybody: People): Outcome {
  const { sizes, estimates, bits } = game;
  const cells = smallCells(game, everybody);
  const expected = Math.max(0, estimates.total().value);
  const success = guessed(cells, estimates);
  const control = rate(cells, ({ share }) => Math.floor(expected * share));
  let allowed = 0;
  for (let draw = 0; draw < YARDSTICKS; draw++) {
    const tables = measuredAgain(estimates.measurements, everybody, sizes, bits);
    const { hits, trials } = guessed(cells, new ResidualEstimator(sizes, tables));
    allowed = Math.max(allowed, clopperPearson(hits, trials, FALSE_ALARM).high);
  }
  return judgeAgainst(success, control, allowed);
}

const rate = (cells: readonly Cell[], guess: (cell: Cell) => number): Rate => ({
  hits: cells.filter((cell) => guess(cell) === cell.truth).length,
  trials: cells.length,
});

/** How many cells an attacker guesses right who has these estimates. */
function guessed(cells: readonly Cell[], estimates: ResidualEstimator): Rate {
  const people = Math.max(0, estimates.total().value);
  const pairs = new Map<string, ReturnType<ResidualEstimator['pair']>>();
  return rate(cells, ({ pair: [i, j], cell, share }) => {
    const published = pairs.get(`${i},${j}`) ?? estimates.pair(i, j);
    pairs.set(`${i},${j}`, published);
    return mode(people * share, published.values[cell] as number, published.variance);
  });
}

function smallCells({ sizes, reference, bits }: Game, everybody: People): readonly Cell[] {
  const found: Cell[] = [];
  for (const pair of allPairs(sizes.length)) {
    const truth = tableOf(everybody, pair, sizes);
    if (!truth.some((count) => count >= SMALLEST && count <= LARGEST)) continue;
    const shares = sharesIn(reference, pair, sizes);
    truth.forEach((count, cell) => {
      if (count < SMALLEST || count > LARGEST) return;
      found.push({ pair, cell, truth: count, share: shares[cell] as number });
    });
  }
  return [...draw(bits, found.length, CELLS)].map((at) => found[at] as Cell);
}

/** The likeliest count: Poisson with mean `expected`, seen through normal noise. */
function mode(expected: number, published: number, variance: number): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (let count = 0; count <= MOST; count++) {
    const prior = count * Math.log(expected) - logGamma(count + 1);
    const score = prior - (published - count) ** 2 / (2 * variance);
    if (score > most) [best, most] = [count, score];
  }
  return best;
}
