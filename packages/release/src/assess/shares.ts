import type { Engine } from '@tessera/engine';
import { type Codebook, domainsOf, groupShares } from '@tessera/model';
import { recordedFrom } from '../count/count-source.ts';

/** The percentage of yes for every column of every group, under the group's own denominator. */
export interface GroupShareTable {
  readonly group: string;
  readonly columns: readonly string[];
  readonly percents: readonly (number | undefined)[];
}

/** Exact and private. */
export async function exactShares(
  engine: Engine,
  codebook: Codebook,
): Promise<readonly GroupShareTable[]> {
  const domains = domainsOf(codebook);
  const questions = codebook.groups.map((group) => recordedFrom(codebook, group));
  const answered = (await engine.anyCounts(questions)).sensitive;
  const tables: GroupShareTable[] = [];
  for (const [at, group] of codebook.groups.entries()) {
    const columns = questions[at]?.columns ?? [];
    const anyRecorded = answered[at] ?? 0;
    const cliques = [[], ...columns.map((column) => [column])];
    const [all, ...counts] = (await engine.marginals(cliques)).sensitive;
    const everyone = all?.[0] ?? 0;
    const yes = columns.map((column, i) => {
      const category = domains[column]?.tokens.indexOf(group.positive) ?? -1;
      return counts[i]?.[category] ?? 0;
    });
    const percents = groupShares(group, { yes, anyRecorded, everyone });
    tables.push({ group: group.name, columns: group.columns, percents });
  }
  return tables;
}

export interface ShareError {
  readonly group: string;
  readonly column: string;
  readonly sensitive: number | undefined;
  readonly synthetic: number | undefined;
  /** Percentage points; undefined where one file has nobody in the denominator. */
  readonly error: number | undefined;
}

export function shareErrors(
  sensitive: readonly GroupShareTable[],
  synthetic: readonly GroupShareTable[],
): readonly ShareError[] {
  return sensitive.flatMap(({ group, columns, percents }, g) =>
    columns.map((column, i) => {
      const [a, b] = [percents[i], synthetic[g]?.percents[i]];
      const error = a === undefined || b === undefined ? undefined : b - a;
      return { group, column, sensitive: a, synthetic: b, error };
    }),
  );
}
