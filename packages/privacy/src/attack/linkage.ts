import { uniformBelow } from '../random/uniform.ts';
import { DESIGNS } from './designs.ts';
import type { Game } from './game.ts';
import type { Rate } from './intervals.ts';
import { distancesTo, packed } from './nearest.ts';
import { draw, type People, pick } from './people.ts';
import { judge, type Outcome } from './verdict.ts';

/** An attacker chooses among so many people. */
const CANDIDATES = 10;
const TARGETS = 500;

/**
 * Two files hold half of the columns each. For a person of the first file the attacker chooses one of
 * ten of the second, the person among nine who are not in the data: the one that makes, together with
 * the first half, the record that is closest to some synthetic row. One in ten is right by chance. The
 * nine are drawn in the same way for people in the data and for others, so that the person alone is in
 * it or not.
 *
 * Source: record linkage through a released file, in the spirit of Fellegi, Sunter 1969; own form.
 */
export function linkHalves(game: Game): Outcome {
  const { bits, control } = game;
  const columns = [...game.sizes.keys()];
  const halves = [0, 1].map((half) => columns.filter((column) => column % 2 === half));
  const distances = (people: People) =>
    halves.map((half) => {
      const [one, rows] = [packed(people, half), packed(game.rows, half)];
      return Array.from({ length: people.count }, (_, person) => distancesTo(one, person, rows));
    });
  const middle = control.count >> 1;
  const part = (from: number, to: number) =>
    pick(
      control,
      Array.from({ length: Math.max(0, Math.min(TARGETS, to - from)) }, (_, i) => from + i),
    );
  const others = part(middle, control.count);
  const [, decoys = []] = distances(others);
  const rate = (people: People): Rate => {
    const [left = [], right = []] = distances(people);
    let hits = 0;
    left.forEach((own, person) => {
      const second = [right[person], ...draw(bits, decoys.length, CANDIDATES - 1)].map((one) =>
        typeof one === 'number' ? decoys[one] : one,
      );
      const sums = second.map((other) => closest(own, other as Uint16Array));
      const least = Math.min(...sums);
      const best = [...sums.keys()].filter((at) => sums[at] === least);
      if (best[uniformBelow(bits, best.length)] === 0) hits += 1;
    });
    return { hits, trials: left.length };
  };
  if (decoys.length < CANDIDATES) return judge(NOBODY, NOBODY, game.rho, DESIGNS.linkage);
  const members = pick(game.members, draw(bits, game.members.count, TARGETS));
  return judge(rate(members), rate(part(0, middle)), game.rho, DESIGNS.linkage);
}

const NOBODY: Rate = { hits: 0, trials: 0 };

function closest(left: Uint16Array, right: Uint16Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < left.length; row++) {
    const distance = (left[row] as number) + (right[row] as number);
    if (distance < least) least = distance;
  }
  return least;
}
