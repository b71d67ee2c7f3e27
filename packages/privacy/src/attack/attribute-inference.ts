import { uniformBelow } from '../random/uniform.ts';
import { DESIGNS } from './designs.ts';
import type { Game } from './game.ts';
import type { Rate } from './intervals.ts';
import { distancesTo, packed } from './nearest.ts';
import type { People } from './people.ts';
import { judge, type Outcome } from './verdict.ts';

/** A column whose answer an attacker may want, and its first category that is no blank. */
export interface SensitiveColumn {
  readonly column: number;
  readonly from: number;
}

/** No share is taken to be smaller than this many people. */
const FEWEST = 0.5;

type Guess = (people: People, person: number, column: number) => number;

/**
 * Guesses the answer to one sensitive question of each person who gave one, knowing all their other
 * answers. The question is drawn at random among those that the person answered, in the same way for
 * people in the data and for others.
 */
function play(
  game: Game,
  sensitive: readonly SensitiveColumn[],
  name: 'inferenceRows' | 'inferenceTables',
  guess: Guess,
): Outcome {
  const rate = (people: People): Rate => {
    let [hits, trials] = [0, 0];
    for (let person = 0; person < people.count; person++) {
      const answered = sensitive.filter(
        ({ column, from }) => (people.columns[column]?.[person] ?? 0) >= from,
      );
      if (answered.length === 0) continue;
      const { column } = answered[uniformBelow(game.bits, answered.length)] as SensitiveColumn;
      trials += 1;
      if (guess(people, person, column) === people.columns[column]?.[person]) hits += 1;
    }
    return { hits, trials };
  };
  return judge(rate(game.members), rate(game.control), game.rho, DESIGNS[name]);
}

/**
 * By the synthetic rows: the most frequent answer among the rows that are closest in all other
 * columns. Source: nearest-neighbour inference, as in Stadler, Oprisanu, Troncoso 2022 (USENIX).
 */
export function inferByRows(game: Game, sensitive: readonly SensitiveColumn[]): Outcome {
  const columns = [...game.sizes.keys()];
  const rows = packed(game.rows, columns);
  const sides = new Map([game.members, game.control].map((side) => [side, packed(side, columns)]));
  return play(game, sensitive, 'inferenceRows', (people, person, column) => {
    const one = sides.get(people) ?? packed(people, columns);
    const values = game.rows.columns[column] as Uint16Array;
    const own = people.columns[column]?.[person] as number;
    const votes = new Uint32Array(game.sizes[column] as number);
    let closest = Number.POSITIVE_INFINITY;
    distancesTo(one, person, rows).forEach((distance, row) => {
      // What the attacker does not know yet counts for nothing.
      const value = values[row] as number;
      const known = distance - (value === own ? 0 : 1);
      if (known < closest) {
        closest = known;
        votes.fill(0);
      }
      if (known === closest) votes[value] = (votes[value] as number) + 1;
    });
    return mostOf(votes);
  });
}

/** By the published two-way tables: the answer that is likeliest if the others were independent. */
export function inferByTables(game: Game, sensitive: readonly SensitiveColumn[]): Outcome {
  const { estimates, sizes } = game;
  const logs = new Map<string, Float64Array>();
  const logOf = (i: number, j: number) => {
    const key = `${i},${j}`;
    const found = logs.get(key);
    if (found !== undefined) return found;
    const made = estimates.pair(i, j).values.map((value) => Math.log(Math.max(value, FEWEST)));
    logs.set(key, made);
    return made;
  };
  const own = new Map(
    sensitive.map(({ column }) => [
      column,
      estimates.column(column).values.map((value) => Math.log(Math.max(value, FEWEST))),
    ]),
  );
  return play(game, sensitive, 'inferenceTables', (people, person, column) => {
    const base = own.get(column) as Float64Array;
    const scores = Float64Array.from(base);
    for (const [other, size] of sizes.entries()) {
      if (other === column) continue;
      const value = people.columns[other]?.[person] as number;
      const table = column < other ? logOf(column, other) : logOf(other, column);
      for (let answer = 0; answer < scores.length; answer++) {
        const cell = column < other ? answer * size + value : value * scores.length + answer;
        const lift = (table[cell] as number) - (base[answer] as number);
        scores[answer] = (scores[answer] as number) + lift;
      }
    }
    return mostOf(scores);
  });
}

const mostOf = (values: ArrayLike<number>): number => {
  let best = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) > (values[best] as number)) best = i;
  }
  return best;
};
