import type { Column } from '@tessera/model';
import { type Figures, roughly } from './figures.ts';
import { LEFT_EMPTY, type OutputColumn } from './output-codebook.ts';
import type { Parameters } from './parameters.ts';
import type { Tiers } from './tiers.ts';

export interface RestrictedColumn {
  readonly column: Column;
  readonly quasiIdentifier: boolean;
  readonly recoded: string;
  /** What was taken out, in coarse steps. */
  readonly suppressed: string;
}

/**
 * Everything that the pages of a restricted folder may say: the parameters, what can be seen in the
 * file itself, and shares of what was taken out in steps of five. Nothing of the search, and no
 * figure of the records.
 */
export interface RestrictedView {
  readonly title: string;
  readonly invented: boolean;
  /** ISO date. */
  readonly date: string;
  readonly version: string;
  readonly unit: 'person' | 'record';
  readonly parameters: Parameters;
  readonly codebook: { readonly name: string; readonly version: string };
  readonly columns: readonly RestrictedColumn[];
  readonly withheld: number;
  readonly file: Figures['after'];
}

export interface RestrictedViewInput
  extends Pick<
    RestrictedView,
    'title' | 'invented' | 'date' | 'version' | 'unit' | 'parameters' | 'codebook' | 'withheld'
  > {
  readonly tiers: Tiers;
  readonly columns: readonly OutputColumn[];
  readonly figures: Figures;
}

export function restrictedView(input: RestrictedViewInput): RestrictedView {
  const { tiers, columns, figures, ...rest } = input;
  const keys = new Set(tiers.keys.map(({ domain }) => domain.column.name));
  const utility = new Map(figures.before.utility.map((one) => [one.column, one]));
  return {
    ...rest,
    columns: columns.map(({ column, recoded }) => {
      const of = utility.get(column.name);
      const share = of === undefined || of.recorded === 0 ? 0 : of.suppressed / of.recorded;
      return {
        column,
        quasiIdentifier: keys.has(column.name),
        recoded,
        suppressed: of === undefined ? '' : recoded === LEFT_EMPTY ? 'all' : roughly(share),
      };
    }),
    file: figures.after,
  };
}
