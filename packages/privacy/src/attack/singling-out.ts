import { uniformBelow } from '../random/uniform.ts';
import type { Game } from './game.ts';
import { draw, type People } from './people.ts';
import { judge, type Outcome, rateOf } from './verdict.ts';

/** Some columns with a value each: a description that fits people or does not. */
export interface Description {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

const TRIES = 600;
const MOST_COLUMNS = 8;

/** How many people a description fits; stops counting at two. */
function fits({ columns, values }: Description, { count, columns: codes }: People): number {
  let found = 0;
  for (let person = 0; person < count && found < 2; person++) {
    let all = true;
    for (let i = 0; i < columns.length && all; i++) {
      all = codes[columns[i] as number]?.[person] === values[i];
    }
    if (all) found += 1;
  }
  return found;
}

/** A description fits exactly one person in the data; the control: exactly one of as many others. */
function play(game: Game, descriptions: readonly Description[]): Outcome {
  const isolates = (people: People) =>
    rateOf(descriptions, (description) => fits(description, people) === 1);
  return judge(isolates(game.members), isolates(game.control), game.rho);
}

/** Single answers that exactly one synthetic row has. */
export function singleOutByOne(game: Game): Outcome {
  const descriptions = game.sizes.flatMap((size, column) =>
    Array.from(
      { length: size },
      (_, value): Description => ({ columns: [column], values: [value] }),
    ),
  );
  return play(
    game,
    descriptions.filter((description) => fits(description, game.rows) === 1),
  );
}

/**
 * Combinations of answers of a synthetic row that no other synthetic row has: answers are added in
 * random order until the row is alone, eight at most. Source: the game of predicate singling out,
 * Cohen, Nissim 2020 (PNAS), against the control of fresh people.
 */
export function singleOutByMany(game: Game): Outcome {
  const { bits, rows, sizes } = game;
  const most = Math.min(MOST_COLUMNS, sizes.length);
  const descriptions = new Map<string, Description>();
  for (let t = 0; t < TRIES && rows.count > 0; t++) {
    const row = uniformBelow(bits, rows.count);
    const order = [...draw(bits, sizes.length, most)];
    for (let width = 2; width <= most; width++) {
      const columns = order.slice(0, width).sort((a, b) => a - b);
      const values = columns.map((column) => rows.columns[column]?.[row] as number);
      const description = { columns, values };
      if (fits(description, rows) !== 1) continue;
      descriptions.set(`${columns}|${values}`, description);
      break;
    }
  }
  return play(game, [...descriptions.values()]);
}
