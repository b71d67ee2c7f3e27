import {
  type Grid,
  type Interval,
  isTooFew,
  perHundredThousand,
  type StatedCell,
  statedGrid,
} from '@tessera/insight';
import type { Counts } from './count/counts.ts';
import type { Missing } from './count/dimension.ts';
import { countedTable } from './count/grid.ts';
import { countPlan, planTable, type TablePlan } from './count/table-counts.ts';
import type { DimensionId } from './data/mapping.ts';
import { countedLayout } from './layouts/counted-layout.ts';
import { ALL, type Layout, part, UNKNOWN } from './layouts/layout.ts';
import { everyoneIn } from './layouts/layout-of.ts';
import type { TableState } from './state.ts';
import { TABLE_KINDS, type TableKind } from './table-id.ts';
import type { TableSource } from './table-source.ts';

/** A table as it may be shown. */
export interface StatutoryTable {
  readonly plan: TablePlan;
  readonly layout: Layout;
  readonly stated: Grid<StatedCell>;
  /** Cells that rest on so many columns that a model has put them together. */
  readonly estimated: readonly (readonly boolean[])[];
  /** Whether numbers have intervals: not where nothing is known of their noise. */
  readonly hasIntervals: boolean;
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

/** Counts a table and states what may be stated of it. */
export async function makeTable(source: TableSource, state: TableState): Promise<TableReply> {
  const { codebook, count, noise, tellsZero } = source;
  if (TABLE_KINDS[state.table].isOfMemberState && state.country === undefined) {
    return { kind: 'choose-member-state' };
  }
  const plan = planTable(codebook, state);
  if ('missing' in plan) return { kind: 'missing', missing: plan.missing };
  const counts = await countPlan(count, plan);
  const layout = countedLayout(state.table, plan, counts, source);
  const { grid, columns } = countedTable(layout, counts, plan.filters.length, noise);
  const stated = statedGrid(grid, { tellsZero });
  const [row, column] = everyoneIn(layout);
  if (stated.cells[row]?.[column]?.kind === 'zero') return { kind: 'nobody' };
  const everyone = grid.cells[row]?.[column];
  if (everyone === undefined || typeof everyone === 'string' || isTooFew(everyone)) {
    return { kind: 'too-few' };
  }
  const table: StatutoryTable = {
    ...{ plan, layout, stated },
    hasIntervals: !tellsZero,
    estimated: columns.map((line) => line.map((used) => !tellsZero && used >= MODELLED_FROM)),
    unrecorded: [...new Set(plan.kind.pairs.flat())].filter((id) => isUnrecorded(counts, id)),
    rates: ratesOf(state, plan.kind, stated),
  };
  return { kind: 'table', table };
}

const isUnrecorded = (counts: Counts, id: DimensionId): boolean =>
  counts.peopleIn(part(id, UNKNOWN)) === counts.peopleIn(ALL);

/** Only of one year and one country: residents are those of a country in a year. */
function ratesOf(
  { population, year, country }: TableState,
  { hasRate }: TableKind,
  { cells }: Grid<StatedCell>,
): StatutoryTable['rates'] {
  if (!hasRate || year === undefined || country === undefined) return undefined;
  if (population === undefined) return undefined;
  return cells[0]?.map((cell) =>
    cell.kind === 'count' ? perHundredThousand(cell, population.people) : undefined,
  );
}
