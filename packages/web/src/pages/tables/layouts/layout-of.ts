import type { Form } from '../data/mapping.ts';
import type { TableId } from '../table-id.ts';
import { euLayout } from './eu.ts';
import { formLayout, type Listed, listLayout, sexAgeLayout } from './glotip.ts';
import type { Layout, Line } from './layout.ts';
import { sdgLayout } from './sdg.ts';

export interface LayoutParts {
  readonly forms: readonly Form[];
  /** Forms that the codebook has a flag for. */
  readonly collected: ReadonlySet<string>;
  /** The rows of a long list, and what has no row of its own. */
  readonly listed: readonly Listed[];
  readonly others: readonly string[];
}

export function layoutOf(table: TableId, parts: LayoutParts): Layout {
  const { forms, collected, listed, others } = parts;
  switch (table) {
    case 'sdg-16-2-2':
      return sdgLayout(forms, collected);
    case 'glotip-sex-age':
      return sexAgeLayout;
    case 'glotip-form':
      return formLayout(forms, collected);
    case 'glotip-citizenship':
      return listLayout('citizenship', listed, others);
    case 'glotip-country':
      return listLayout('country', listed, others);
    case 'glotip-year':
      return listLayout('year', listed, others);
    case 'eu-victims':
      return euLayout(forms, collected);
  }
}

const isEveryone = ({ of }: Line): boolean =>
  typeof of !== 'string' && of.form === undefined && Object.keys(of.parts).length === 0;

/** The row and the column in which everybody is counted. */
export const everyoneIn = ({ rows, columns }: Layout): readonly [row: number, column: number] => [
  rows.findIndex(isEveryone),
  columns.findIndex(isEveryone),
];
