import { type CountryTable, isNumber, type Series } from './cell.ts';
import { EFFORT, type Measure } from './measures.ts';

export type Direction = 'up' | 'down' | 'same';

/** What one measure was in two years. */
export interface Change {
  readonly measure: Measure;
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** Detections beside the work of those who looked, in the same two years. Neither is told to follow from the other. */
export interface Beside {
  readonly from: number;
  readonly to: number;
  readonly detected: Change;
  readonly effort: readonly Change[];
}

const numbered = (series: Series | undefined): readonly number[] =>
  [...(series ?? [])].filter(([, cell]) => isNumber(cell)).map(([year]) => year);

/** The last two years for which detections and any effort are told as numbers: children, or else everyone. */
export function effortBeside(table: CountryTable | undefined): Beside | undefined {
  for (const measure of ['children', 'everyone'] as const) {
    const found = besideOf(table, measure);
    if (found !== undefined) return found;
  }
  return undefined;
}

function besideOf(table: CountryTable | undefined, measure: Measure): Beside | undefined {
  const years = EFFORT.map((effort) => {
    const own = numbered(table?.get(effort));
    return numbered(table?.get(measure)).filter((year) => own.includes(year));
  });
  const [best] = years
    .filter((shared) => shared.length > 1)
    .map((shared) => shared.slice(-2))
    .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0) || (b[0] ?? 0) - (a[0] ?? 0));
  const [from, to] = best ?? [];
  if (from === undefined || to === undefined) return undefined;
  const change = (of: Measure): readonly Change[] => {
    const [before, after] = [table?.get(of)?.get(from), table?.get(of)?.get(to)];
    if (typeof before !== 'number' || typeof after !== 'number') return [];
    const direction = after > before ? 'up' : after < before ? 'down' : 'same';
    return [{ measure: of, from: before, to: after, direction }];
  };
  const [detected] = change(measure);
  return detected === undefined
    ? undefined
    : { from, to, detected, effort: EFFORT.flatMap(change) };
}
