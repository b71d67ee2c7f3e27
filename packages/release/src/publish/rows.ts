import { type Codebook, type Domain, domainsOf } from '@tessera/model';
import { deriveText } from '../harmonise/derive.ts';

/** Released rows: a category for each protected column, in codebook order. */
export interface ReleasedRows {
  readonly count: number;
  readonly columns: readonly Uint16Array[];
}

export const NO_ROWS = (codebook: Codebook): ReleasedRows => ({
  count: 0,
  columns: domainsOf(codebook).map(() => new Uint16Array(0)),
});

/**
 * For each column of the codebook, in its order, what a row has there: the token of the category, or
 * the text derived again from the row's other cells.
 */
export function cellReaders(
  codebook: Codebook,
  rows: ReleasedRows,
): readonly ((row: number) => string)[] {
  const domains = domainsOf(codebook);
  const at = new Map(domains.map((domain, i) => [domain.column.name, i]));
  return codebook.columns.map((column) => {
    const { derived } = column;
    if (derived === undefined) {
      const i = at.get(column.name) as number;
      const { tokens } = domains[i] as Domain;
      const values = rows.columns[i] as Uint16Array;
      return (row) => tokens[values[row] as number] as string;
    }
    const parts = derived.of.map((part) => {
      const i = at.get(part.column) as number;
      const category = (domains[i] as Domain).tokens.indexOf(part.code);
      return { column: part.column, values: rows.columns[i] as Uint16Array, category };
    });
    return (row) => {
      const yes = new Set(
        parts.filter((p) => p.values[row] === p.category).map((part) => part.column),
      );
      return deriveText(derived, (name) => yes.has(name));
    };
  });
}
