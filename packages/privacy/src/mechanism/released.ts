import { asReleased, type Released } from './as-released.ts';

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
