import type { FlagsSplit, Split } from '@tessera/engine';
import type { Codebook, ColumnKind } from '@tessera/model';
import { codedColumns, codeOf, isOrdered } from './questions.ts';

/** What the answers to a question can be looked at along: a second column, or a group of flags. */
export interface Axis {
  /** The name of the column or group: it stands in addresses. */
  readonly id: string;
  readonly label: string;
  readonly kind: ColumnKind | 'flags';
  readonly asked: Split | FlagsSplit;
  /** The labels of the values, in the order of the codebook. */
  readonly values: readonly string[];
  /** How many codes before the first value are blanks; none of flags. */
  readonly blanks: number;
  readonly ordered: boolean;
}

/** Every axis of a codebook: its columns that are no flag of a group, then its groups. */
export function axesOf(codebook: Codebook): readonly Axis[] {
  const columns = codedColumns(codebook);
  const inGroups = new Set(codebook.groups.flatMap((group) => group.columns));
  const single = columns.flatMap((column, at): readonly Axis[] =>
    inGroups.has(column.name)
      ? []
      : [
          {
            id: column.name,
            label: column.label,
            kind: column.kind,
            asked: {
              column: at,
              part: [...column.blanks, ...column.values].map((_, code) => code),
            },
            values: column.values.map(({ label }) => label),
            blanks: column.blanks.length,
            ordered: isOrdered(column),
          },
        ],
  );
  const groups = codebook.groups.map((group): Axis => {
    const places = group.columns.map((name) => columns.findIndex((one) => one.name === name));
    const own = places.flatMap((at) => columns[at] ?? []);
    return {
      id: group.name,
      label: group.label,
      kind: 'flags',
      asked: { columns: places, yes: own.map((column) => codeOf(column, group.positive)) },
      values: own.map(({ label }) => label),
      blanks: 0,
      ordered: false,
    };
  });
  return [...single, ...groups];
}
