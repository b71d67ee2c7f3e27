import type { ColumnFilter } from '@tessera/engine';
import {
  type Grid,
  type Interval,
  perHundredThousand,
  type StatedCell,
  statedGrid,
  toldLines,
} from '@tessera/insight';
import type { Codebook } from '@tessera/model';
import type { Count } from './count/count-crossed.ts';
import { type Counts, countTable } from './count/counts.ts';
import type { Dimension, Missing } from './count/dimension.ts';
import { formFilters } from './count/form-filter.ts';
import { countedTable, type Noise } from './count/grid.ts';
import { type Dimensions, tableDimensions } from './count/table-dimensions.ts';
import { type DimensionId, EU_FORMS, type Form, LISTED, UNODC_FORMS } from './data/mapping.ts';
import type { Listed } from './layouts/glotip.ts';
import { ALL, type Layout, part, UNKNOWN } from './layouts/layout.ts';
import { everyoneIn, layoutOf } from './layouts/layout-of.ts';
import type { TableState } from './state.ts';
import { TABLE_KINDS, type TableKind } from './table-id.ts';

/** A file as a table is made of it. */
export interface TableSource {
  readonly codebook: Codebook;
  readonly count: Count;
  readonly noise: Noise;
  /** Whether nobody can be told from a few: it can in a file without noise. */
  readonly tellsZero: boolean;
}

/** A table as it may be shown. */
export interface StatutoryTable {
  readonly layout: Layout;
  readonly stated: Grid<StatedCell>;
  /** Cells that rest on so many columns that a model has put them together. */
  readonly estimated: readonly (readonly boolean[])[];
  readonly dimensions: Dimensions;
  readonly forms: readonly Form[];
  /** Forms that the codebook has a flag for. */
  readonly collected: ReadonlySet<string>;
  /** What is recorded for nobody in the table. */
  readonly unrecorded: readonly DimensionId[];
  /** For each column, the people of the first row per 100,000 residents. */
  readonly rates: readonly (Interval | undefined)[] | undefined;
}

export type TableReply =
  | { readonly kind: 'table'; readonly table: StatutoryTable }
  | { readonly kind: 'missing'; readonly missing: readonly Missing[] }
  /** One Member State must be chosen. */
  | { readonly kind: 'choose-member-state' }
  /** All of the table is about nobody, or about too few people. */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'too-few' };

/** From so many columns on, a release has not measured a count but put it together by a model. */
const MODELLED_FROM = 3;

const formsOf = ({ hasForms, isOfMemberState }: TableKind): readonly Form[] =>
  hasForms ? (isOfMemberState ? EU_FORMS : UNODC_FORMS) : [];

/** Counts a table and states what may be stated of it. */
export async function makeTable(source: TableSource, state: TableState): Promise<TableReply> {
  const { codebook, count, noise, tellsZero } = source;
  const kind = TABLE_KINDS[state.table];
  if (kind.isOfMemberState && state.country === undefined) return { kind: 'choose-member-state' };
  const forms = formsOf(kind);
  const byForm = formFilters(codebook, forms);
  const dimensions = tableDimensions(codebook, state);
  const missing = missingOf(dimensions, kind, byForm.size);
  if (missing.length > 0 || !('get' in dimensions)) return { kind: 'missing', missing };

  const get = (id: DimensionId) => dimensions.get(id) as Dimension;
  const filters = filtersOf(state, dimensions);
  const pairs = kind.pairs.map(([first, second]) => [get(first), get(second)] as const);
  const counts = await countTable(count, filters, pairs, byForm);
  const list = get(kind.pairs[0]?.[0] as DimensionId);
  const { told, others } = listOf(list, counts, (people) => noise(people, filters.length + 1));
  const collected = new Set(byForm.keys());
  const layout = layoutOf(state.table, { forms, collected, listed: told, others });
  const { grid, columns } = countedTable(layout, counts, filters.length, noise);
  const stated = statedGrid(grid, { tellsZero });
  const [row, column] = everyoneIn(layout);
  const everyone = stated.cells[row]?.[column];
  if (everyone?.kind !== 'count') {
    return { kind: everyone?.kind === 'zero' ? 'nobody' : 'too-few' };
  }
  return {
    kind: 'table',
    table: {
      ...{ layout, stated, dimensions, forms, collected },
      estimated: columns.map((line) => line.map((used) => !tellsZero && used >= MODELLED_FROM)),
      unrecorded: [...new Set(kind.pairs.flat())].filter((id) => isUnrecorded(counts, id)),
      rates: ratesOf(state, kind, stated),
    },
  };
}

function missingOf(
  dimensions: Dimensions | readonly Missing[],
  { hasForms }: TableKind,
  collected: number,
): readonly Missing[] {
  const own = 'get' in dimensions ? [] : dimensions;
  if (!hasForms || collected > 0) return own;
  const columns = UNODC_FORMS.flatMap(({ flags }) => flags);
  return [...own, { kind: 'no-column', needed: 'form', columns }];
}

/** The rows of one year or one country. */
function filtersOf(state: TableState, dimensions: Dimensions): readonly ColumnFilter[] {
  return TABLE_KINDS[state.table].filters.flatMap((filter): readonly ColumnFilter[] => {
    const { parts, split } = dimensions.get(filter) ?? {};
    const chosen = state[filter];
    if (parts === undefined || split === undefined || chosen === undefined) return [];
    const own = parts.indexOf(chosen);
    const codes = split.part.flatMap((at, code) => (at === own ? [code] : []));
    return [{ column: split.column, in: codes }];
  });
}

interface List {
  readonly told: readonly Listed[];
  readonly others: readonly string[];
}

/** The parts of a long list that have a row of their own: every year, and countries of enough people. */
function listOf(
  { id, parts, column }: Dimension,
  counts: Counts,
  noise: (people: number) => ReturnType<Noise>,
): List {
  if (!Object.hasOwn(LISTED, id)) return { told: [], others: [] };
  const listed = column.values.map(({ label }, at) => ({ id: parts[at] as string, label }));
  if (id === 'year') return { told: listed, others: [] };
  const totals = listed.map((one) => noise(counts.peopleIn(part(id, one.id))));
  const { told, others } = toldLines(totals);
  return {
    told: told.map((at) => listed[at] as Listed),
    others: others.map((at) => parts[at] as string),
  };
}

const isUnrecorded = (counts: Counts, id: DimensionId): boolean =>
  counts.peopleIn(part(id, UNKNOWN)) === counts.peopleIn(ALL);

/** Only of one year and one country: residents are those of a country in a year. */
function ratesOf(
  { population, year, country }: TableState,
  { hasRate }: TableKind,
  { cells }: Grid<StatedCell>,
): StatutoryTable['rates'] {
  if (!hasRate || [population, year, country].includes(undefined)) return undefined;
  const residents = population?.people ?? 0;
  return cells[0]?.map((cell) =>
    cell.kind === 'count' ? perHundredThousand(cell, residents) : undefined,
  );
}
