import { DESIGNS, MOST_DESCRIPTIONS } from './designs.ts';
import type { Game } from './game.ts';
import { draw, type People } from './people.ts';
import { judge, type Outcome, rateOf, showOnly } from './verdict.ts';

/** Some columns with a value each: a description that fits people or does not. */
export interface Description {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

const MOST_COLUMNS = 8;

/** The people whom a description fits; looks no further than `most` of them. */
function fitting(
  { columns, values }: Description,
  { count, columns: codes }: People,
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const found: number[] = [];
  for (let person = 0; person < count && found.length < most; person++) {
    let all = true;
    for (let i = 0; i < columns.length && all; i++) {
      all = codes[columns[i] as number]?.[person] === values[i];
    }
    if (all) found.push(person);
  }
  return found;
}

const isolates = (description: Description, people: People) =>
  fitting(description, people, 2).length === 1;

/**
 * Single answers that exactly one synthetic row has, and how many of them exactly one person in the
 * data has; the control: exactly one of as many others. There are so few of them that no number of
 * hits would tell a broken promise from chance, and one hit depends on everybody: shown, not judged.
 */
export function singleOutByOne(game: Game): Outcome {
  const descriptions = game.sizes
    .flatMap((size, column) =>
      Array.from(
        { length: size },
        (_, value): Description => ({ columns: [column], values: [value] }),
      ),
    )
    .filter((description) => isolates(description, game.rows));
  const share = (people: People) =>
    rateOf(descriptions, (description) => isolates(description, people));
  return showOnly(share(game.members), share(game.control));
}

/**
 * Combinations of answers of a synthetic row that no other synthetic row has: answers are added in
 * random order until the row is alone, eight at most. A person in the data is hit whom such a
 * description fits and nobody else in the data; somebody who is not in the data, whom it fits and
 * nobody in the data at all: they would be singled out if they were in it.
 *
 * Source: the game of predicate singling out, Cohen, Nissim 2020 (PNAS), turned into an event about
 * one person, against the control of fresh people.
 */
export function singleOutByMany(game: Game): Outcome {
  const { members, control } = game;
  const inside = new Set<number>();
  const outside = new Set<number>();
  for (const description of descriptionsOf(game)) {
    const [one, another] = fitting(description, members, 2);
    if (another !== undefined) continue;
    if (one !== undefined) inside.add(one);
    else for (const person of fitting(description, control)) outside.add(person);
  }
  return judge(
    { hits: inside.size, trials: members.count },
    { hits: outside.size, trials: control.count },
    game.rho,
    DESIGNS.singlingOutMany,
  );
}

function descriptionsOf({ bits, rows, sizes }: Game): readonly Description[] {
  const most = Math.min(MOST_COLUMNS, sizes.length);
  const descriptions = new Map<string, Description>();
  for (const row of draw(bits, rows.count, MOST_DESCRIPTIONS)) {
    const order = [...draw(bits, sizes.length, most)];
    for (let width = 2; width <= most; width++) {
      const columns = order.slice(0, width).sort((a, b) => a - b);
      const values = columns.map((column) => rows.columns[column]?.[row] as number);
      const description = { columns, values };
      if (!isolates(description, rows)) continue;
      descriptions.set(`${columns}|${values}`, description);
      break;
    }
  }
  return [...descriptions.values()];
}
