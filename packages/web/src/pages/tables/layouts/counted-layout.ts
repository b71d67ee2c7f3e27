import { type Noisy, toldLines } from '@tessera/insight';
import type { Counts } from '../count/counts.ts';
import type { Dimension } from '../count/dimension.ts';
import type { TablePlan } from '../count/table-counts.ts';
import { type DimensionId, LISTED } from '../data/mapping.ts';
import type { TableId } from '../table-id.ts';
import type { TableSource } from '../table-source.ts';
import type { Listed } from './glotip.ts';
import { type Layout, part } from './layout.ts';
import { layoutOf } from './layout-of.ts';

/** The rows and columns of a table; which countries have a row of their own, the counts say. */
export function countedLayout(
  table: TableId,
  { kind, dimensions, forms, byForm, filters }: TablePlan,
  counts: Counts,
  { noise, language }: Pick<TableSource, 'noise' | 'language'>,
): Layout {
  const [[first] = []] = kind.pairs;
  const list = dimensions.get(first as DimensionId) as Dimension;
  const { told, others } = listOf(list, counts, {
    noise: (people) => noise(people, filters.length + 1),
    order: new Intl.Collator(language).compare,
  });
  return layoutOf(table, {
    forms,
    collected: new Set(byForm.keys()),
    listed: told,
    others,
  });
}

interface List {
  readonly told: readonly Listed[];
  readonly others: readonly string[];
}

interface Listing {
  readonly noise: (people: number) => Noisy;
  readonly order: (a: string, b: string) => number;
}

/**
 * The parts of a long list that have a row of their own: every year, and countries of enough people in
 * the order of their names.
 */
function listOf({ id, parts, column }: Dimension, counts: Counts, { noise, order }: Listing): List {
  if (!Object.hasOwn(LISTED, id)) return { told: [], others: [] };
  const listed = column.values.map(({ label }, at) => ({ id: parts[at] as string, label }));
  if (id === 'year') return { told: listed, others: [] };
  const totals = listed.map((one) => noise(counts.peopleIn(part(id, one.id))));
  const { told, others } = toldLines(totals);
  return {
    told: told.map((at) => listed[at] as Listed).sort((a, b) => order(a.label, b.label)),
    others: others.map((at) => parts[at] as string),
  };
}
