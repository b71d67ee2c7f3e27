import { isNumber, type Series } from './cell.ts';

export interface Told {
  readonly year: number;
  readonly people: number;
}

/** What a series says over a run of years, in a sentence's worth of numbers. */
export interface Trend {
  /** Years of the run, and those of them with a number, or with one that was held back. */
  readonly years: number;
  readonly numbers: number;
  readonly suppressed: number;
  readonly first: Told;
  readonly last: Told;
}

/** Nothing where no year has a number. */
export function trendOf(series: Series | undefined, years: readonly number[]): Trend | undefined {
  const told = years.flatMap((year): readonly Told[] => {
    const cell = series?.get(year);
    return cell !== undefined && isNumber(cell) ? [{ year, people: cell }] : [];
  });
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const suppressed = years.filter((year) => series?.get(year) === 'suppressed').length;
  return { years: years.length, numbers: told.length, suppressed, first, last };
}
