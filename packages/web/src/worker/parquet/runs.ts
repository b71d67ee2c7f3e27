import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js';
import { brokenParquet } from './parquet-problem.ts';

/** Bits of a number that are believed. */
const WIDEST = 31;

/**
 * `count` numbers of `width` bits, as Parquet writes them: runs of one number, and runs of numbers that
 * are packed. A run that claims more numbers than there are is not believed.
 */
export function decodedRuns(bytes: Uint8Array, width: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  if (width > WIDEST) throw brokenParquet();
  if (width === 0 || count === 0) return numbers;
  holdRuns(bytes, width, count);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  readRleBitPackedHybrid({ view, offset: 0 }, width, numbers, bytes.length);
  return numbers;
}

/** Holds the lengths of the runs to what is wanted of them: the reader that follows does not. */
function holdRuns(bytes: Uint8Array, width: number, count: number): void {
  let at = 0;
  for (let seen = 0; seen < count; ) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 28) throw brokenParquet();
      header |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    const length = header >>> 1;
    if ((header & 1) === 1) {
      seen += 8 * length;
      at += width * length;
    } else {
      if (length > count - seen) throw brokenParquet();
      seen += length;
      at += Math.ceil(width / 8);
    }
  }
}
