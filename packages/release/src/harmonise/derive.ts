import type { Derivation } from '@tessera/model';

/**
 * The text of a derived column for one record: the texts of the cells that say yes, in the order of
 * the derivation. `positive` answers whether the record has that code in that column.
 */
export function deriveText(
  derivation: Derivation,
  positive: (column: string, code: string) => boolean,
): string {
  return derivation.of
    .filter(({ column, code }) => positive(column, code))
    .map(({ text }) => text)
    .join(derivation.separator);
}
