import type { Cell, Series, Table } from './cell.ts';

/** People of one country in another, in the last year that is told. */
export interface Corridor {
  /** The other country, by its alpha-3 code. */
  readonly code: string;
  readonly year: number;
  readonly cell: Cell;
}

/** Citizenships of the people detected in a country, all of one year; people of all ages. */
export interface CitizenshipsHere {
  readonly year: number;
  /** Its own citizens, and people of whom nobody knows whose citizens they are. */
  readonly own: Cell;
  readonly unknown: Cell;
  readonly others: readonly Corridor[];
  /** Codes that earlier years name and this one does not. */
  readonly earlier: readonly string[];
}

/** In the place of a code: people of whom nobody knows whose citizens they are. */
export const CITIZENSHIP_UNKNOWN = 'unknown';

const lastOf = (series: Series) => [...series].at(-1);

export function citizenshipsHere(code: string, citizenships: Table): CitizenshipsHere | undefined {
  const table = citizenships.get(code);
  if (table === undefined) return undefined;
  const year = Math.max(...[...table.values()].flatMap((series) => [...series.keys()]));
  const cell = (key: string): Cell => table.get(key)?.get(year) ?? 'notReported';
  const keys = [...table.keys()].filter((key) => key !== code && key !== CITIZENSHIP_UNKNOWN);
  const now = keys.filter((key) => cell(key) !== 'notReported');
  return {
    year,
    own: cell(code),
    unknown: cell(CITIZENSHIP_UNKNOWN),
    others: now.map((key) => ({ code: key, year, cell: cell(key) })),
    earlier: keys.filter((key) => !now.includes(key)),
  };
}

/** Where citizens of a country were detected, each with the last year that the other country tells. */
export function detectedElsewhere(code: string, citizenships: Table): readonly Corridor[] {
  return [...citizenships].flatMap(([other, table]): readonly Corridor[] => {
    const last = other === code ? undefined : lastOf(table.get(code) ?? new Map());
    return last === undefined ? [] : [{ code: other, year: last[0], cell: last[1] }];
  });
}

/**
 * Countries between which people were repatriated, in either direction, as the file does not say which;
 * where both countries tell of it, each has an entry.
 */
export function repatriatedBetween(code: string, repatriations: Table): readonly Corridor[] {
  const told = [...(repatriations.get(code) ?? [])].flatMap(
    ([other, series]): readonly Corridor[] => {
      const last = lastOf(series);
      return other === code || other === CITIZENSHIP_UNKNOWN || last === undefined
        ? []
        : [{ code: other, year: last[0], cell: last[1] }];
    },
  );
  return [...told, ...detectedElsewhere(code, repatriations)];
}
