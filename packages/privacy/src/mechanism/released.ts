import { asReleased, type Released } from './as-released.ts';
import type { Patterns } from './shared-patterns.ts';

export type { Released } from './as-released.ts';

/** A table of noughts: it stands for a measurement where only the size and the noise matter. */
export const blankTable = (cells: number): Released<Float64Array> =>
  asReleased(new Float64Array(cells));

/** The entries of a released table, one by one, each with the variance of its noise. */
export function numbersOf(
  table: Released<Float64Array>,
  variance: number,
): readonly Released<{ readonly value: number; readonly variance: number }>[] {
  return Array.from(table, (value) => asReleased({ value, variance }));
}

/** No shared record at all, for a table of so many columns. */
export const noPatterns = (columns: number): Released<Patterns> =>
  asReleased({
    columns: Array.from({ length: columns }, () => new Uint16Array(0)),
    people: new Float64Array(0),
    variance: 0,
  });
