import { type Cell, type CountryTable, cellAt, isNumber, type Series } from './cell.ts';
import type { Measure } from './measures.ts';

/** The last year in which any of the measures has something to say, be it a reason. */
export function latestYear(
  table: CountryTable | undefined,
  measures: readonly string[],
): number | undefined {
  const years = measures.flatMap((measure) => [...(table?.get(measure)?.keys() ?? [])]);
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Every year from the first to the last one that any of the measures speaks of, gaps and all. */
export function yearsOf(
  table: CountryTable | undefined,
  measures: readonly string[],
): readonly number[] {
  const last = latestYear(table, measures);
  if (last === undefined) return [];
  const all = measures.flatMap((measure) => [...(table?.get(measure)?.keys() ?? [])]);
  const first = Math.min(...all);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

export const cellOf = (table: CountryTable | undefined, measure: Measure, year: number): Cell =>
  cellAt(table?.get(measure), year);

/** The last cell of a series that is a number, and its year. */
export function latestNumber(
  series: Series | undefined,
): { readonly year: number; readonly people: number } | undefined {
  const found = [...(series ?? [])].findLast(([, cell]) => isNumber(cell));
  return found === undefined ? undefined : { year: found[0], people: found[1] as number };
}
