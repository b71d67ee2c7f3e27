import { uniformBelow } from '../random/uniform.ts';
import type { Game } from './game.ts';
import type { Rate } from './intervals.ts';
import { distancesTo, packed } from './nearest.ts';
import type { People } from './people.ts';
import { judge, type Outcome } from './verdict.ts';

/** An attacker chooses among so many people. */
const CANDIDATES = 10;
const TARGETS = 500;

/**
 * Two files hold half of the columns each, of the same people. For each person of the first file the
 * attacker chooses one of ten of the second: the one that makes, together with the first half, the
 * record that is closest to some synthetic row. One in ten is right by chance.
 *
 * Source: record linkage through a released file, in the spirit of Fellegi, Sunter 1969; own form.
 */
export function linkHalves(game: Game): Outcome {
  const columns = [...game.sizes.keys()];
  const halves = [0, 1].map((half) => columns.filter((column) => column % 2 === half));
  const rate = (people: People): Rate => {
    const count = Math.min(TARGETS, people.count - (people.count % CANDIDATES));
    const [left, right] = halves.map((half) => {
      const [one, rows] = [packed(people, half), packed(game.rows, half)];
      return Array.from({ length: count }, (_, person) => distancesTo(one, person, rows));
    });
    let hits = 0;
    for (let person = 0; person < count; person++) {
      const first = person - (person % CANDIDATES);
      const own = left?.[person] as Uint16Array;
      let best: number[] = [];
      let least = Number.POSITIVE_INFINITY;
      for (let other = first; other < first + CANDIDATES; other++) {
        const distance = closest(own, right?.[other] as Uint16Array);
        if (distance < least) [least, best] = [distance, []];
        if (distance === least) best.push(other);
      }
      if (best[uniformBelow(game.bits, best.length)] === person) hits += 1;
    }
    return { hits, trials: count };
  };
  return judge(rate(game.members), rate(game.control), game.rho);
}

function closest(left: Uint16Array, right: Uint16Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < left.length; row++) {
    const distance = (left[row] as number) + (right[row] as number);
    if (distance < least) least = distance;
  }
  return least;
}
