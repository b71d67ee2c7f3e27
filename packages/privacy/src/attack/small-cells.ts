import { allPairs } from '../estimate/clique.ts';
import type { SecureBits } from '../random/bits.ts';
import { uniformUnit } from '../random/uniform.ts';
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

interface Cell {
  readonly truth: number;
  /** What the population lets expect. */
  readonly expected: number;
  readonly published: number;
  readonly variance: number;
}

/**
 * Reconstruction of small cells: for cells of the two-way tables in which one to four people are, the
 * likeliest number given the published count, the known variance of its noise and what the population
 * lets expect (posterior mode: Poisson prior, normal noise). The control guesses from what the
 * population lets expect alone. The line is what the same attacker reaches on fresh noise of the
 * published variance: more than that means that the noise is less than it says.
 *
 * Source: noise-aware inference from noisy counts, McSherry, Williams 2010 (NeurIPS); own form.
 */
export function reconstructSmallCells(game: Game, everybody: People): Outcome {
  const cells = smallCells(game, everybody);
  const right = (guess: (cell: Cell) => number): Rate => ({
    hits: cells.filter((cell) => guess(cell) === cell.truth).length,
    trials: cells.length,
  });
  const success = right(({ expected, published, variance }) => mode(expected, published, variance));
  const control = right(({ expected }) => Math.floor(expected));
  const fresh = right(({ truth, expected, variance }) =>
    mode(expected, truth + Math.sqrt(variance) * normal(game.bits), variance),
  );
  const allowed = clopperPearson(fresh.hits, Math.max(1, fresh.trials), FALSE_ALARM).high;
  return judgeAgainst(success, control, allowed);
}

function smallCells(game: Game, everybody: People): readonly Cell[] {
  const { sizes, estimates, reference, bits } = game;
  const people = Math.max(0, estimates.total().value);
  const found: Cell[] = [];
  for (const [i, j] of allPairs(sizes.length)) {
    const truth = tableOf(everybody, [i, j], sizes);
    if (!truth.some((count) => count >= SMALLEST && count <= LARGEST)) continue;
    const { values, variance } = estimates.pair(i, j);
    const shares = sharesIn(reference, [i, j], sizes);
    truth.forEach((count, cell) => {
      if (count < SMALLEST || count > LARGEST) return;
      const expected = people * (shares[cell] as number);
      found.push({ truth: count, expected, published: values[cell] as number, variance });
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

/** A standard normal number (Box, Muller 1958); for a yardstick, never for protection. */
function normal(bits: SecureBits): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniformUnit(bits)));
  return radius * Math.cos(2 * Math.PI * uniformUnit(bits));
}
