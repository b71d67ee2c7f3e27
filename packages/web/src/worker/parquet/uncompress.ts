import { snappyUncompress } from 'hyparquet';
import { brokenParquet } from './parquet-problem.ts';

/** Snappy makes at most 64 bytes of 3: whoever claims more is not believed, and gets no memory. */
const MOST_GROWTH = 22;

/** A page as it was before it was compressed; `undefined` for a compression that is not known here. */
export function uncompressed(
  bytes: Uint8Array,
  size: number,
  codec: string,
): Uint8Array | undefined {
  if (codec === 'UNCOMPRESSED') {
    if (bytes.length !== size) throw brokenParquet();
    return bytes;
  }
  if (codec !== 'SNAPPY') return undefined;
  if (size > MOST_GROWTH * bytes.length) throw brokenParquet();
  holdLiterals(bytes);
  const page = new Uint8Array(size);
  snappyUncompress(bytes, page);
  return page;
}

/** Lengths of up to this many are written in the tag itself. */
const SHORT = 60;

/** Bytes after the tag of a copy, by its kind. */
const COPY = [0, 1, 2, 4];

/**
 * Holds the literals of Snappy to the bytes that are there: to the reader that follows, a length of
 * four bytes can be below zero, and then it never ends.
 */
function holdLiterals(bytes: Uint8Array): void {
  let at = bytes.findIndex((byte) => byte < 0x80) + 1;
  while (at < bytes.length) {
    const tag = bytes[at++] as number;
    const kind = tag & 3;
    at += COPY[kind] as number;
    if (kind !== 0) continue;
    let length = (tag >>> 2) + 1;
    if (length > SHORT) {
      const size = length - SHORT;
      length = 1;
      for (let i = 0; i < size; i++) length += (bytes[at++] ?? 0) * 2 ** (8 * i);
    }
    if (length > bytes.length - at) throw brokenParquet();
    at += length;
  }
}
