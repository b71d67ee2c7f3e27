import type { Game } from './game.ts';
import { keysOf, tally } from './nearest.ts';
import type { People } from './people.ts';
import { judge, type Outcome, rateOf } from './verdict.ts';

/**
 * Of people whose record nobody else has, how many stand in the synthetic rows exactly so, over the
 * given columns: all of them, or those by which a person may be known. Exact matches happen by chance
 * where answers are common; the control tells how often.
 *
 * Source: unique exact matches, as SDNist (NIST 2023) counts them, with a control.
 */
export function uniqueMatches(game: Game, columns: readonly number[]): Outcome {
  const rows = new Set(keysOf(game.rows, columns));
  const found = (people: People) => {
    const keys = keysOf(people, columns);
    const counts = tally(keys);
    return rateOf(
      keys.filter((key) => counts.get(key) === 1),
      (key) => rows.has(key),
    );
  };
  return judge(found(game.members), found(game.control), game.rho);
}

/** An apparent match agrees in at least this share of all columns. */
const AGREES = 0.9;

/**
 * Rows that are alone with their answers to the questions by which a person may be known, and fit one
 * person alone: an apparent match. Of these, how many agree in nine of ten of all columns. Source:
 * apparent match, SDNist (NIST 2023), with a control.
 */
export function apparentMatches(game: Game, quasi: readonly number[]): Outcome {
  const rowKeys = keysOf(game.rows, quasi);
  const rowCounts = tally(rowKeys);
  const rowOf = new Map(rowKeys.map((key, row) => [key, row]));
  const all = [...game.sizes.keys()];
  const found = (people: People) => {
    const keys = keysOf(people, quasi);
    const counts = tally(keys);
    const matched = [...keys.keys()].filter((person) => {
      const key = keys[person] as string;
      return counts.get(key) === 1 && rowCounts.get(key) === 1;
    });
    return rateOf(matched, (person) => {
      const row = rowOf.get(keys[person] as string) as number;
      const same = all.filter(
        (column) => people.columns[column]?.[person] === game.rows.columns[column]?.[row],
      );
      return same.length >= AGREES * all.length;
    });
  };
  return judge(found(game.members), found(game.control), game.rho);
}
