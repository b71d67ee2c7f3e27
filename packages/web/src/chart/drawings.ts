import type { Bar } from '../explore/bars.ts';
import type { Corridor } from '../explore/corridors.ts';
import type { Grid } from '../explore/heat.ts';
import type { Series } from '../explore/trend.ts';

/** What a picture of bars shows. */
export interface Bars {
  readonly bars: readonly Bar[];
  /** The last bar, hatched: it is of all people, where the others are of those with a known answer. */
  readonly unknown?: { readonly label: string; readonly share: number };
}

/** What a picture of years shows. */
export interface Trend {
  readonly series: Series;
  /** Where the scale ends, as a share: the same for all pictures of a trend. */
  readonly top: number;
}

/** What a grid shows. */
export interface Heat {
  readonly grid: Grid;
  /** What the last column is called: the share of all people whose answer is unknown. */
  readonly unknown: string;
  /** What stands beside the name of each row: how many people it is of. */
  readonly of: readonly string[];
}

/** One flow of a map. */
export interface DrawnFlow extends Corridor {
  /** The place of its bar in the list below the map, whose name it shares. */
  readonly at: number;
  readonly share: number;
}
