import { farthestAlong, type Risen } from './farthest.ts';
import type { LineSum } from './grid.ts';
import { movesOf } from './moves.ts';

export interface Unseen {
  readonly values: readonly number[];
  readonly sums: readonly LineSum[];
  /** Cells that are not shown. */
  readonly hidden: ReadonlySet<number>;
  /** What a reader knows a hidden cell to be at least: 1 where a zero would have been shown; maybe minus infinity. */
  readonly least: number;
}

/** `plus` less `minus`: nothing, or with a rest a number that nobody is shown and that is never below zero. */
interface Relation {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly hasRest: boolean;
}

export interface Spread {
  /** How far apart the largest and the smallest number are that a cell could be; zero: it is known. */
  readonly width: number;
  /** The hidden cells that this rests on: as long as they are hidden, the cell is as open. */
  readonly needs: readonly number[];
}

/**
 * What a hidden cell could be, for somebody who knows all shown cells and what adds up to what. The
 * search ends at `enough`.
 */
export function spreadsOf(unseen: Unseen): (cell: number, enough: number) => Spread {
  const { values, hidden, least } = unseen;
  const cells = [...hidden];
  const relations = unseen.sums
    .flatMap(relationsOf)
    .filter(({ plus, minus }) => [...plus, ...minus].some((cell) => hidden.has(cell)));
  const sum = (some: readonly number[]) => some.reduce((all, cell) => all + values[cell]!, 0);
  const rests = relations.filter(({ hasRest }) => hasRest);
  const room = [
    ...cells.map((cell) => Math.max(0, values[cell]! - least)),
    ...rests.map(({ plus, minus }) => Math.max(0, sum(plus) - sum(minus))),
  ];
  const place = new Map(cells.map((cell, i) => [cell, i]));
  const moves = movesOf(
    relations.map((relation) => {
      const row = Array<number>(room.length).fill(0);
      const add = (some: readonly number[], sign: number) => {
        for (const cell of some) if (hidden.has(cell)) row[place.get(cell)!]! += sign;
      };
      add(relation.plus, 1);
      add(relation.minus, -1);
      if (relation.hasRest) row[cells.length + rests.indexOf(relation)] = -1;
      return row;
    }),
    room.length,
  );
  const farthest = farthestAlong(moves, room);
  return (cell, enough) => {
    const rise = moves.map((move) => move[place.get(cell)!]!);
    const up = farthest(rise, enough);
    const fall = rise.map((change) => 0 - change);
    const down = up.by >= enough ? NOT_AT_ALL : farthest(fall, enough - up.by);
    const changed = new Set([...up.changed, ...down.changed]);
    return { width: up.by + down.by, needs: cells.filter((_, i) => changed.has(i)) };
  };
}

const NOT_AT_ALL: Risen = { by: 0, changed: [] };

/** Parts that overlap are together at least the total, and none of them is more than it. */
function relationsOf({ total, parts, overlap }: LineSum): readonly Relation[] {
  if (overlap !== true) return [{ plus: parts, minus: [total], hasRest: false }];
  return [
    { plus: parts, minus: [total], hasRest: true },
    ...parts.map((part) => ({ plus: [total], minus: [part], hasRest: true })),
  ];
}
