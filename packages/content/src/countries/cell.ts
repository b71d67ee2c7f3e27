/**
 * Why a published table holds no number.
 *
 * - `notReported`: the file has no row for it.
 * - `suppressed`: the publisher wrote "<5". The file holds no zero, so it may be none.
 * - `repeated`: the file gives it more than once, and does not say which row holds.
 * - `unreadable`: something is written there that is no number of people.
 */
export const FIGURE_BLANKS = ['notReported', 'suppressed', 'repeated', 'unreadable'] as const;

export type FigureBlank = (typeof FIGURE_BLANKS)[number];

/** A published number of people, or the reason why there is none. */
export type Cell = number | FigureBlank;

/** Cells by year; a year that is not there is `notReported`. */
export type Series = ReadonlyMap<number, Cell>;

/** Series by what they count, or by the other country that they speak of. */
export type CountryTable = ReadonlyMap<string, Series>;

/** The tables of countries and territories by alpha-3 code. */
export type Table = ReadonlyMap<string, CountryTable>;

export const isNumber = (cell: Cell): cell is number => typeof cell === 'number';

export const cellAt = (series: Series | undefined, year: number): Cell =>
  series?.get(year) ?? 'notReported';
