import type { ColumnPiece } from '@tessera/engine';
import { brokenParquet } from './parquet-problem.ts';

type Numbers = ColumnPiece['numbers'];

/**
 * The number of the text of each cell, as a `ColumnPiece` has them. `levels` has 1 for a cell with a
 * text and 0 for one without (default: all have one); `places` is the place among `texts` of each text
 * that is there.
 */
export function cellNumbers(
  cells: number,
  levels: Uint32Array | undefined,
  places: Uint32Array,
  texts: number,
): Numbers {
  const numbers = room(cells, texts);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (levels !== undefined && levels[cell] !== 1) continue;
    const place = places[next++] as number;
    if (place >= texts) throw brokenParquet();
    numbers[cell] = place + 1;
  }
  return numbers;
}

/** Zeros that can become numbers up to that of the last text. */
function room(cells: number, texts: number): Numbers {
  if (texts < 1 << 8) return new Uint8Array(cells);
  return texts < 1 << 16 ? new Uint16Array(cells) : new Uint32Array(cells);
}
