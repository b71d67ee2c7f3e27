import type { ColumnPiece } from '@tessera/engine';
import type { PageHeader } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { type DataPage, pieceOfPage } from './data-page.ts';
import type { Chunk } from './layout.ts';
import { brokenParquet, packedOtherwise } from './parquet-problem.ts';
import { plainTexts } from './plain-texts.ts';
import { uncompressed } from './uncompress.ts';

/** Bytes before the levels of a page of the first kind: how long they are. */
const LENGTH = 4;

interface Page {
  readonly header: PageHeader;
  readonly bytes: Uint8Array;
}

/**
 * The cells of one chunk of a column, page by page. What a page claims is held to what is left of its
 * chunk before memory is taken for it. Throws `FILE_UNREADABLE`.
 */
export function* piecesOfChunk(
  { bytes, codec, rows }: Chunk,
  column: string,
  isOptional: boolean,
): Generator<ColumnPiece> {
  const known = <T>(found: T | undefined): T => {
    if (found === undefined) throw packedOtherwise(column);
    return found;
  };
  const whole = (packed: Uint8Array, size: number) => known(uncompressed(packed, size, codec));
  let dictionary: readonly Uint8Array[] | undefined;
  let left = rows;
  for (const { header, bytes: packed } of pagesOf(bytes)) {
    if (left === 0) return;
    if (header.type === 'DICTIONARY_PAGE') {
      const page = whole(packed, header.uncompressed_page_size);
      dictionary = plainTexts(page, header.dictionary_page_header?.num_values ?? 0);
      continue;
    }
    const page = dataPage(header, packed, left, isOptional, whole);
    if (page === undefined) continue;
    left -= page.cells;
    yield known(pieceOfPage(page, dictionary));
  }
  if (left > 0) throw brokenParquet();
}

/** The pages of a chunk as they are packed. */
function* pagesOf(bytes: Uint8Array): Generator<Page> {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
  while (reader.offset < bytes.length) {
    const header = parquetHeader(reader);
    const end = reader.offset + upTo(header.compressed_page_size, bytes.length - reader.offset);
    yield { header, bytes: bytes.subarray(reader.offset, end) };
    reader.offset = end;
  }
}

type Whole = (packed: Uint8Array, size: number) => Uint8Array;

/** A page of cells of either kind; `undefined` for a page that has none. */
function dataPage(
  header: PageHeader,
  bytes: Uint8Array,
  left: number,
  isOptional: boolean,
  whole: Whole,
): DataPage | undefined {
  const size = upTo(header.uncompressed_page_size, Number.MAX_SAFE_INTEGER);
  const { data_page_header: first, data_page_header_v2: second } = header;
  if (first !== undefined) {
    const page = whole(bytes, size);
    const cells = upTo(first.num_values, left);
    const { encoding } = first;
    if (!isOptional) return { cells, levels: undefined, values: page, encoding };
    const view = new DataView(page.buffer, page.byteOffset, page.length);
    const end = LENGTH + upTo(view.getUint32(0, true), page.length - LENGTH);
    return { cells, levels: page.subarray(LENGTH, end), values: page.subarray(end), encoding };
  }
  if (second === undefined) return undefined;
  const start = upTo(second.repetition_levels_byte_length, bytes.length);
  const end = start + upTo(second.definition_levels_byte_length, bytes.length - start);
  const packed = bytes.subarray(end);
  return {
    cells: upTo(second.num_values, left),
    levels: isOptional ? bytes.subarray(start, end) : undefined,
    values: second.is_compressed === false ? packed : whole(packed, upTo(size - end, size)),
    encoding: second.encoding,
  };
}

/** A whole number from 0 to `most`. */
function upTo(claim: number, most: number): number {
  if (!Number.isInteger(claim) || claim < 0 || claim > most) throw brokenParquet();
  return claim;
}
