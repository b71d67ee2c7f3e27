import { DESIGNS } from './designs.ts';
import type { Game } from './game.ts';
import { keysOf, tally } from './nearest.ts';
import type { People } from './people.ts';
import { judge, type Outcome, rateOf } from './verdict.ts';

/** For each person of one side, the own word if nobody else of both sides has it. */
function uniqueKeys({ members, control }: Game, columns: readonly number[]) {
  const [inside, outside] = [keysOf(members, columns), keysOf(control, columns)];
  const counts = tally([...inside, ...outside]);
  const alone = (keys: readonly string[]) =>
    [...keys.keys()].flatMap((person) => {
      const key = keys[person] as string;
      return counts.get(key) === 1 ? [{ person, key }] : [];
    });
  return { inside: alone(inside), outside: alone(outside) };
}

/**
 * Of people whose record nobody else has, how many stand in the synthetic rows exactly so, over the
 * given columns: all of them, or those by which a person may be known. Exact matches happen by chance
 * where answers are common; the control tells how often. Nobody else: of those in the data and of the
 * control together, so that one rule finds the people of both.
 *
 * Source: unique exact matches, as SDNist (NIST 2023) counts them, with a control.
 */
export function uniqueMatches(
  game: Game,
  columns: readonly number[],
  name: 'uniqueAll' | 'uniqueQuasi',
): Outcome {
  const rows = new Set(keysOf(game.rows, columns));
  const { inside, outside } = uniqueKeys(game, columns);
  const found = (people: typeof inside) => rateOf(people, ({ key }) => rows.has(key));
  return judge(found(inside), found(outside), game.rho, DESIGNS[name]);
}

/** An apparent match agrees in at least this share of all columns. */
const AGREES = 0.9;

/**
 * Of people who are alone with their answers to the questions by which a person may be known: how many
 * are met there by a synthetic row that is alone too and that agrees with them in nine of ten of all
 * columns. Source: apparent match, SDNist (NIST 2023), as a share of people, with a control.
 */
export function apparentMatches(game: Game, quasi: readonly number[]): Outcome {
  const { rows, members, control, sizes, rho } = game;
  const rowKeys = keysOf(rows, quasi);
  const rowCounts = tally(rowKeys);
  const rowOf = new Map(rowKeys.map((key, row) => [key, row]));
  const all = [...sizes.keys()];
  const { inside, outside } = uniqueKeys(game, quasi);
  const found = (people: People, alone: typeof inside) =>
    rateOf(alone, ({ person, key }) => {
      if (rowCounts.get(key) !== 1) return false;
      const row = rowOf.get(key) as number;
      const same = all.filter(
        (column) => people.columns[column]?.[person] === rows.columns[column]?.[row],
      );
      return same.length >= AGREES * all.length;
    });
  return judge(found(members, inside), found(control, outside), rho, DESIGNS.apparent);
}
