import type { ColumnPiece } from '@tessera/engine';
import { cellNumbers } from './cell-numbers.ts';
import { plainTexts } from './plain-texts.ts';
import { decodedRuns } from './runs.ts';

/** A page of cells without its compression. */
export interface DataPage {
  readonly cells: number;
  /** Which cells have a text, run by run; `undefined` where all of them have one. */
  readonly levels: Uint8Array | undefined;
  readonly values: Uint8Array;
  readonly encoding: string;
}

const PLAIN = 'PLAIN';
const BY_DICTIONARY: ReadonlySet<string> = new Set(['RLE_DICTIONARY', 'PLAIN_DICTIONARY']);

/** The cells of a page; `undefined` where they are encoded in a way that is not known here. */
export function pieceOfPage(
  { cells, levels: runs, values, encoding }: DataPage,
  dictionary: readonly Uint8Array[] | undefined,
): ColumnPiece | undefined {
  const levels = runs === undefined ? undefined : decodedRuns(runs, 1, cells);
  const count = levels === undefined ? cells : countOnes(levels);
  if (encoding === PLAIN) {
    const texts = plainTexts(values, count);
    const places = Uint32Array.from(texts.keys());
    return { texts, numbers: cellNumbers(cells, levels, places, count) };
  }
  if (!BY_DICTIONARY.has(encoding)) return undefined;
  const texts = dictionary ?? [];
  return { texts, numbers: cellNumbers(cells, levels, placesOf(values, count), texts.length) };
}

/** The places of texts in a dictionary: how many bits each has, and then all of them. */
function placesOf(values: Uint8Array, count: number): Uint32Array {
  const [width = 0] = values;
  return decodedRuns(values.subarray(1), width, count);
}

function countOnes(levels: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < levels.length; i++) if (levels[i] === 1) count++;
  return count;
}
