import type { AnyFilter, ColumnFilter } from '@tessera/engine';
import type { Codebook } from '@tessera/model';
import { codedColumns, codeOf } from '../../../explore/questions.ts';
import type { Form } from '../data/mapping.ts';

const YES = '1';

/** Forms of exploitation as rows are asked for them; forms without a flag in the codebook are left out. */
export function formFilters(
  codebook: Codebook,
  forms: readonly Form[],
): ReadonlyMap<string, AnyFilter> {
  const columns = codedColumns(codebook);
  const filters = forms.map(({ id, flags }): readonly [string, AnyFilter] => [
    id,
    {
      any: columns.flatMap((column, place): readonly ColumnFilter[] => {
        const yes = codeOf(column, YES);
        return flags.includes(column.name) && yes >= 0 ? [{ column: place, in: [yes] }] : [];
      }),
    },
  ]);
  return new Map(filters.filter(([, { any }]) => any.length > 0));
}

/** Whoever has any of the forms. */
export const anyForm = (filters: ReadonlyMap<string, AnyFilter>): AnyFilter => ({
  any: [...filters.values()].flatMap(({ any }) => any),
});
