import type { AnyFilter, ColumnFilter } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { type DimensionId, EU_FORMS, type Form, UNODC_FORMS } from '../data/mapping.ts';
import type { TableState } from '../state.ts';
import { TABLE_KINDS, type TableKind } from '../table-id.ts';
import type { Count } from './count-crossed.ts';
import { type Counts, countTable } from './counts.ts';
import type { Dimension, Missing } from './dimension.ts';
import { formFilters } from './form-filter.ts';
import { type Dimensions, tableDimensions } from './table-dimensions.ts';

/** What of a file goes into a table. */
export interface TablePlan {
  readonly kind: TableKind;
  readonly dimensions: Dimensions;
  readonly forms: readonly Form[];
  /** Forms that the codebook has a flag for. */
  readonly byForm: ReadonlyMap<string, AnyFilter>;
  /** One year, one country. */
  readonly filters: readonly ColumnFilter[];
}

export interface Unplanned {
  readonly missing: readonly Missing[];
}

const formsOf = ({ hasForms, isOfMemberState }: TableKind): readonly Form[] =>
  hasForms ? (isOfMemberState ? EU_FORMS : UNODC_FORMS) : [];

/** How a table is counted in a file, or what the file lacks for it. */
export function planTable(codebook: Codebook, state: TableState): TablePlan | Unplanned {
  const kind = TABLE_KINDS[state.table];
  const forms = formsOf(kind);
  const byForm = formFilters(codebook, forms);
  const dimensions = tableDimensions(codebook, state);
  const columns = forms.flatMap(({ flags }) => flags);
  const isWithoutForms = kind.hasForms && byForm.size === 0;
  const missing: readonly Missing[] = [
    ...('get' in dimensions ? [] : dimensions),
    ...(isWithoutForms ? [{ kind: 'no-column', needed: 'form', columns } as const] : []),
  ];
  if (missing.length > 0 || !('get' in dimensions)) return { missing };
  return { kind, dimensions, forms, byForm, filters: filtersOf(state, dimensions) };
}

export const countPlan = (
  count: Count,
  { kind, dimensions, filters, byForm }: TablePlan,
): Promise<Counts> => {
  const get = (id: DimensionId) => dimensions.get(id) as Dimension;
  const pairs = kind.pairs.map(([first, second]) => [get(first), get(second)] as const);
  return countTable(count, filters, pairs, byForm);
};

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
