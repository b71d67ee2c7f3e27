import type { Filter } from '@tessera/engine';
import type { Codebook, Column } from '@tessera/model';
import { codedColumns, codeOf } from './questions.ts';

/** One thing that rows can be left out by. */
export interface FilterControl {
  /** The name of the column or group: it stands in addresses. */
  readonly id: string;
  readonly label: string;
  /** `years`: a span of them; `values`: some of a list; `flags`: at least one of them says yes. */
  readonly kind: 'years' | 'values' | 'flags';
  readonly values: readonly { readonly code: string; readonly label: string }[];
}

/** Codes that a row may have, by column; or flags of which it must have one, by group. */
export type Filters = Readonly<Record<string, readonly string[]>>;

const SOURCE = /source|contribut|organi[sz]ation/i;

/** The column that says who wrote a record, where a codebook has one. */
export const sourceColumn = (codebook: Codebook): Column | undefined =>
  codedColumns(codebook).find(({ name, kind }) => kind === 'category' && SOURCE.test(name));

/** Everything that can be filtered by: columns in the order of the codebook, groups, then other flags. */
export function filterControls(codebook: Codebook): readonly FilterControl[] {
  const columns = codedColumns(codebook).filter(({ kind }) => kind !== 'text');
  const inGroups = new Set(codebook.groups.flatMap((group) => group.columns));
  const ofColumn = ({ name, label, kind, values }: Column): FilterControl => ({
    id: name,
    label,
    kind: kind === 'year' ? 'years' : 'values',
    values,
  });
  const groups = codebook.groups.map(
    ({ name, label, columns: flags }): FilterControl => ({
      id: name,
      label,
      kind: 'flags',
      values: flags.flatMap((flag) => {
        const column = columns.find((one) => one.name === flag);
        return column === undefined ? [] : [{ code: flag, label: column.label }];
      }),
    }),
  );
  return [
    ...columns.filter(({ kind }) => kind !== 'flag').map(ofColumn),
    ...groups,
    ...columns.filter(({ kind, name }) => kind === 'flag' && !inGroups.has(name)).map(ofColumn),
  ];
}

/** Which codes an address may hold for a name; `undefined` for a name that means nothing. */
export function codesFor(codebook: Codebook, id: string): readonly string[] | undefined {
  const column = codedColumns(codebook).find(({ name }) => name === id);
  if (column !== undefined) return column.values.map(({ code }) => code);
  return codebook.groups.find(({ name }) => name === id)?.columns;
}

/** The filters as rows are asked them. */
export function filtersOf(filters: Filters, codebook: Codebook): readonly Filter[] {
  const columns = codedColumns(codebook);
  const place = (name: string) => columns.findIndex((column) => column.name === name);
  return Object.entries(filters).flatMap(([id, codes]): readonly Filter[] => {
    if (codes.length === 0) return [];
    const column = columns[place(id)];
    if (column !== undefined) {
      const wanted = codes.map((code) => codeOf(column, code)).filter((code) => code >= 0);
      return [{ column: place(id), in: wanted }];
    }
    const group = codebook.groups.find(({ name }) => name === id);
    const any = codes.flatMap((flag) => {
      const own = columns[place(flag)];
      if (own === undefined || group === undefined) return [];
      return [{ column: place(flag), in: [codeOf(own, group.positive)] }];
    });
    return [{ any }];
  });
}

/** The same filters with other codes for one name; none takes the name out. */
export function withFilter(filters: Filters, id: string, codes: readonly string[]): Filters {
  const { [id]: _, ...others } = filters;
  return codes.length === 0 ? others : { ...others, [id]: codes };
}
