import { type Codebook, protectedColumns } from '@tessera/model';

type Cell = (protectedCells: readonly string[]) => string;

/** For each column of a codebook, in its order, the cell given the protected cells of a row. */
function cellsOf(codebook: Codebook): Cell[] {
  const names = protectedColumns(codebook).map(({ name }) => name);
  return codebook.columns.map(({ name, derived }) => {
    if (derived === undefined) {
      const at = names.indexOf(name);
      return (cells) => cells[at] ?? '';
    }
    const parts = derived.of.map(({ column, code, text }) => ({
      at: names.indexOf(column),
      code,
      text,
    }));
    return (cells) =>
      parts
        .filter(({ at, code }) => cells[at] === code)
        .map(({ text }) => text)
        .join(derived.separator);
  });
}

/** Completes the protected cells of a row with the derived columns, in codebook order. */
export function deriver(codebook: Codebook): (cells: readonly string[]) => readonly string[] {
  if (codebook.columns.every(({ derived }) => derived === undefined)) return (cells) => cells;
  const order = cellsOf(codebook);
  return (cells) => order.map((cell) => cell(cells));
}
