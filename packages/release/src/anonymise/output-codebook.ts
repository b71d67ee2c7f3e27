import type { Codebook, Column } from '@tessera/model';
import type { Tiers } from './tiers.ts';

/** One column of the file that is written. */
export interface OutputColumn {
  readonly column: Column;
  /** What was done to its codes, in words; empty where they are as they were. */
  readonly recoded: string;
}

/** What a column says that was coarsened until it says nothing. */
export const LEFT_EMPTY = 'left empty';

/**
 * The codebook of the anonymised file: recoded columns have the codes of their level; withheld and
 * derived columns are gone, and so are rules, which are about finer codes.
 */
export function outputCodebook(
  codebook: Codebook,
  tiers: Tiers,
  levels: readonly number[],
): { readonly codebook: Codebook; readonly columns: readonly OutputColumn[] } {
  const levelOf = new Map(
    tiers.keys.map(({ domain, column }, i) => [
      domain.column.name,
      { level: levels[i] as number, last: column.levels.length - 1 },
    ]),
  );
  const written = new Set([
    ...levelOf.keys(),
    ...tiers.attributes.map(({ domain }) => domain.column.name),
  ]);
  const columns = codebook.columns.flatMap((column): readonly OutputColumn[] => {
    if (!written.has(column.name)) return [];
    const { disclosure, ...rest } = column;
    const { level, last } = levelOf.get(column.name) ?? { level: 0, last: -1 };
    if (level === last) return [{ column: { ...rest, values: [] }, recoded: LEFT_EMPTY }];
    const recoding = level === 0 ? undefined : disclosure?.recodings?.[level - 1];
    if (recoding === undefined) return [{ column: rest, recoded: '' }];
    const values = recoding.groups.map(({ code, label }) => ({ code, label }));
    const kind =
      column.kind === 'year' ? 'ordered' : column.kind === 'country' ? 'category' : column.kind;
    return [{ column: { ...rest, kind, values }, recoded: recoding.name }];
  });
  const kept = new Set(columns.map(({ column }) => column.name));
  const { subject: _, ...rest } = codebook;
  return {
    codebook: {
      ...rest,
      columns: columns.map(({ column }) => column),
      groups: codebook.groups.flatMap((group) => {
        const left = group.columns.filter((name) => kept.has(name));
        return left.length === 0 ? [] : [{ ...group, columns: left }];
      }),
      rules: [],
    },
    columns,
  };
}
