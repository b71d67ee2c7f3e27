import type { Codebook } from '@tessera/model';
import { codedColumns } from '../../explore/questions.ts';
import { listedId } from './count/dimension.ts';
import { EU_MEMBER_STATES } from './data/eu-member-states.ts';
import { LISTED } from './data/mapping.ts';
import { type Population, readPopulation } from './population.ts';
import { isTableId, TABLE_KINDS, type TableId } from './table-id.ts';

/** Everything that a table depends on: the address of the page says it. */
export interface TableState {
  readonly table: TableId;
  /** A code of the codebook; absent: all years. */
  readonly year?: string;
  /** An alpha-3 code; absent: all countries. */
  readonly country?: string;
  readonly population?: Population;
}

export interface ReadTable {
  readonly state: TableState;
  /** Parts of the address that mean nothing here, and were left out. */
  readonly ignored: readonly string[];
}

const FIRST_TABLE: TableId = 'sdg-16-2-2';

/** A choice in a list. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** The years or the countries of a codebook; for a table of a Member State, those of the union. */
export function choicesOf(
  codebook: Codebook,
  filter: 'year' | 'country',
  table: TableId,
): readonly Choice[] {
  const column = codedColumns(codebook).find(({ name }) => name === LISTED[filter]);
  const all = (column?.values ?? []).map(({ code, label }) => ({ id: listedId(code), label }));
  return filter === 'country' && TABLE_KINDS[table].isOfMemberState
    ? all.filter(({ id }) => EU_MEMBER_STATES.includes(id))
    : all;
}

const POPULATION = { people: 'people', year: 'peopleYear', source: 'peopleSource' } as const;
const POPULATION_KEYS: readonly string[] = Object.values(POPULATION);

/** The table that an address asks for; nonsense in it is left out, and named. */
export function readTable(search: string, codebook: Codebook): ReadTable {
  const params = new URLSearchParams(search);
  const asked = params.get('table') ?? FIRST_TABLE;
  const table = isTableId(asked) ? asked : FIRST_TABLE;
  const { filters, hasRate } = TABLE_KINDS[table];
  const chosen = filters.flatMap((filter) => {
    const id = params.get(filter);
    return choicesOf(codebook, filter, table).some((choice) => choice.id === id)
      ? [[filter, id] as const]
      : [];
  });
  const population = readPopulation({
    people: params.get(POPULATION.people) ?? '',
    year: params.get(POPULATION.year) ?? '',
    source: params.get(POPULATION.source) ?? '',
  });
  const isRead = (key: string) =>
    (key === 'table' && isTableId(asked)) ||
    chosen.some(([filter]) => filter === key) ||
    (POPULATION_KEYS.includes(key) && hasRate && 'people' in population);
  return {
    state: {
      table,
      ...Object.fromEntries(chosen),
      ...(hasRate && 'people' in population ? { population } : {}),
    },
    ignored: [...new Set(params.keys())].filter((key) => !isRead(key)),
  };
}

/** The address of a table; `readTable` gives it back. */
export function writeTable({ table, year, country, population }: TableState): string {
  const params = new URLSearchParams({ table });
  if (year !== undefined) params.set('year', year);
  if (country !== undefined) params.set('country', country);
  if (population !== undefined) {
    params.set(POPULATION.people, String(population.people));
    params.set(POPULATION.year, population.year);
    params.set(POPULATION.source, population.source);
  }
  return params.toString();
}

/** The same choices for another table, as far as it has them. */
export function withTable(state: TableState, table: TableId, codebook: Codebook): TableState {
  return readTable(writeTable({ ...state, table }), codebook).state;
}
