import type { ColumnFile } from '@tessera/engine';
import type { ColumnMetaData, PageHeader, SchemaElement } from 'hyparquet';
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { writeMetadata } from 'hyparquet-writer/src/metadata.js';

/** Everything that a file gives out: the text of each cell, `null` for an empty one. */
export function cellsOf(file: ColumnFile, place: number): readonly (string | null)[] {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return [...file.pieces(place)].flatMap(({ texts, numbers }) =>
    [...numbers].map((number) => (number === 0 ? null : decoder.decode(texts[number - 1]))),
  );
}

export interface Written {
  readonly codec?: 'UNCOMPRESSED' | 'SNAPPY';
  readonly encoding?: 'PLAIN' | 'RLE_DICTIONARY';
  readonly pageSize?: number;
  readonly rowGroupSize?: number;
  readonly required?: boolean;
}

/** A file of one column as the library writes it. */
export function writtenFile(cells: readonly (string | null)[], how: Written = {}): ArrayBuffer {
  const { codec = 'SNAPPY', encoding, pageSize = 1_000, rowGroupSize = 1_000, required } = how;
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    codec,
    schema: [
      { name: 'root', num_children: 1 },
      {
        name: 'a',
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        repetition_type: required === true ? 'REQUIRED' : 'OPTIONAL',
      },
    ],
  });
  const column: ColumnSource = { name: 'a', data: [...cells], ...(encoding && { encoding }) };
  parquet.write({ columnData: [column], rowGroupSize, pageSize });
  parquet.finish();
  return writer.getBuffer();
}

const written = (write: (writer: ByteWriter) => void): Uint8Array<ArrayBuffer> => {
  const writer = new ByteWriter();
  write(writer);
  return writer.getBytes();
};

/** Texts as they stand in a page of the plain kind. */
export const plainBytes = (texts: readonly string[]) =>
  written((writer) => {
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text);
      writer.appendUint32(bytes.length);
      writer.appendBytes(bytes);
    }
  });

export const runBytes = (numbers: readonly number[], width: number) =>
  written((writer) => writeRleBitPackedHybrid(writer, [...numbers], width));

type SecondHead = NonNullable<PageHeader['data_page_header_v2']>;
type Head = Partial<PageHeader> & Pick<PageHeader, 'type'>;

/** A page as it stands in a file, not compressed. `claims` is what its head says besides. */
export function pageOf(body: Uint8Array, claims: Head): Uint8Array {
  return written((writer) => {
    const sizes = { uncompressed_page_size: body.length, compressed_page_size: body.length };
    writePageHeader(writer, { ...sizes, ...claims });
    writer.appendBytes(body);
  });
}

export const dictionaryPage = (texts: readonly string[]) =>
  pageOf(plainBytes(texts), {
    type: 'DICTIONARY_PAGE',
    dictionary_page_header: { num_values: texts.length, encoding: 'PLAIN' },
  });

/** A page of the first kind, as most programs write it: levels with their length, then the values. */
export function firstKindPage(
  levels: readonly number[],
  values: Uint8Array,
  encoding: 'PLAIN' | 'PLAIN_DICTIONARY',
): Uint8Array {
  const body = written((writer) => {
    const runs = runBytes(levels, 1);
    writer.appendUint32(runs.length);
    writer.appendBytes(runs);
    writer.appendBytes(values);
  });
  const { data_page_header: head } = firstKind(levels.length);
  return pageOf(body, { type: 'DATA_PAGE', data_page_header: { ...head!, encoding } });
}

const FIRST_KIND = {
  encoding: 'PLAIN',
  definition_level_encoding: 'RLE',
  repetition_level_encoding: 'RLE',
} as const;

const SECOND_KIND = {
  num_nulls: 0,
  encoding: 'PLAIN',
  definition_levels_byte_length: 0,
  repetition_levels_byte_length: 0,
  is_compressed: false,
} as const;

/** The head of a page of the first kind with so many cells. */
export const firstKind = (cells: number): Head => ({
  type: 'DATA_PAGE',
  data_page_header: { num_values: cells, ...FIRST_KIND },
});

/** The head of a page of the second kind, without levels. */
export const secondKind = (cells: number, claims: Partial<SecondHead> = {}): Head => ({
  type: 'DATA_PAGE_V2',
  data_page_header_v2: { num_values: cells, num_rows: cells, ...SECOND_KIND, ...claims },
});

export interface Made {
  readonly pages: readonly Uint8Array[];
  readonly rows: number;
  /** What the end of the file says of the column instead. */
  readonly element?: Partial<SchemaElement>;
  readonly meta?: Partial<ColumnMetaData>;
  /** Rows that the end of the file claims. */
  readonly claimed?: number;
}

/** A file of one column `a` that is put together by hand, so that it can say what is not so. */
export function madeFile({
  pages,
  rows,
  element = {},
  meta = {},
  claimed = rows,
}: Made): ArrayBuffer {
  const writer = new ByteWriter();
  writer.appendUint32(0x31524150);
  for (const page of pages) writer.appendBytes(page);
  const size = BigInt(pages.reduce((sum, page) => sum + page.length, 0));
  const rowsClaimed = BigInt(claimed);
  const column: ColumnMetaData = {
    type: 'BYTE_ARRAY',
    encodings: ['PLAIN'],
    path_in_schema: ['a'],
    codec: 'UNCOMPRESSED',
    num_values: rowsClaimed,
    total_uncompressed_size: size,
    total_compressed_size: size,
    data_page_offset: 4n,
    ...meta,
  };
  writeMetadata(writer, {
    version: 2,
    schema: [
      { name: 'root', num_children: 1 },
      {
        name: 'a',
        type: 'BYTE_ARRAY',
        converted_type: 'UTF8',
        repetition_type: 'OPTIONAL',
        ...element,
      },
    ],
    num_rows: rowsClaimed,
    row_groups: [
      {
        columns: [{ file_offset: 4n, meta_data: column }],
        total_byte_size: size,
        num_rows: rowsClaimed,
      },
    ],
    metadata_length: 0,
  });
  writer.appendUint32(0x31524150);
  return writer.getBuffer();
}
