import fc from 'fast-check';
import type { ColumnFile, ColumnPiece } from './column-file.ts';

/** Cells in the order of a file; an empty one is the empty text. */
export type Cells = readonly (readonly string[])[];

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** One piece with each text once, in the order in which they come. */
export function pieceOf(cells: readonly string[]): ColumnPiece {
  const texts = [...new Set(cells)].filter((cell) => cell !== '');
  const numbers = Uint16Array.from(cells, (cell) => texts.indexOf(cell) + 1);
  return { texts: texts.map(bytesOf), numbers };
}

/** The cells as a file that stands column by column, each column cut at these records. */
export function columnFileOf(
  names: readonly string[],
  rows: Cells,
  cuts: readonly number[] = [],
): ColumnFile {
  return {
    names,
    records: rows.length,
    *pieces(place) {
      const ends = [...cuts.filter((cut) => cut < rows.length), rows.length];
      let from = 0;
      for (const end of ends) {
        yield pieceOf(rows.slice(from, end).map((row) => row[place] ?? ''));
        from = end;
      }
    },
  };
}

/** The same cells as text, every one in quotes. */
export const csvOf = (names: readonly string[], rows: Cells): string =>
  [names, ...rows]
    .map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`)}\n`)
    .join('');

export const someCuts = fc
  .array(fc.nat(40), { maxLength: 4 })
  .map((cuts) => [...new Set(cuts)].sort((a, b) => a - b));
