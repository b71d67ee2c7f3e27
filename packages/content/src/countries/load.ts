import type { Table } from './cell.ts';
import { readTable } from './table-text.ts';

/** Fetches what UNODC publishes of every country: measures by alpha-3 code. */
export async function loadFigures(): Promise<Table> {
  return readTable((await import('./data/figures.ts')).FIGURES);
}

export interface Corridors {
  /** People detected in a country, by the country whose citizens they are. */
  readonly citizenships: Table;
  readonly repatriations: Table;
}

export async function loadCorridors(): Promise<Corridors> {
  const { CITIZENSHIPS, REPATRIATIONS } = await import('./data/corridors.ts');
  return { citizenships: readTable(CITIZENSHIPS), repatriations: readTable(REPATRIATIONS) };
}
