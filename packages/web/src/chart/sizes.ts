import { LEAST_WIDTH } from './canvas.ts';
import type { Bars, Heat } from './drawings.ts';

/** Pixels of a bar with its name above it. */
const BAR_ROW = 40;
/** Room for the axis below bars. */
export const BAR_FOOT = 30;

export const barsHeight = ({ bars, unknown }: Bars): number =>
  (bars.length + (unknown === undefined ? 0 : 1)) * BAR_ROW + BAR_FOOT + 4;

export const TREND_HEIGHT = 190;

const MAP_RATIO = 0.5;
export const mapHeight = (width: number): number =>
  Math.round(Math.max(LEAST_WIDTH, width) * MAP_RATIO);

/** Pixels of a row of a grid with its name above it. */
export const HEAT_ROW = 62;
const HEAD_LINE = 17;
const HEAD_EDGE = 10;
const LEAST_COLUMN = 70;
/** A character of a head is about so many pixels wide. */
const CHARACTER = 7.5;

/** A grid is as wide as its columns need; on a narrow page it is moved sidewards. */
export const heatWidth = ({ grid }: Heat, width: number): number =>
  Math.max(LEAST_WIDTH, width, (grid.columns.length + 1) * LEAST_COLUMN);

export function headHeight(heat: Heat, width: number): number {
  const column = heatWidth(heat, width) / (heat.grid.columns.length + 1);
  const names = [...heat.grid.columns, heat.unknown];
  const lines = names.map((name) => linesOf(name, column / CHARACTER));
  return Math.max(...lines) * HEAD_LINE + HEAD_EDGE;
}

export const heatHeight = (heat: Heat, width: number): number =>
  headHeight(heat, width) + heat.grid.rows.length * HEAT_ROW;

/** How many lines a name takes at so many characters a line. */
function linesOf(name: string, characters: number): number {
  let [lines, left] = [1, characters];
  for (const word of name.split(' ')) {
    if (word.length > left && left < characters) {
      lines += 1;
      left = characters;
    }
    left -= word.length + 1;
  }
  return lines;
}
