import {
  type FileMetaData,
  parquetMetadata,
  parquetSchema,
  type RowGroup,
  type SchemaElement,
  type SchemaTree,
} from 'hyparquet';
import { brokenParquet } from './parquet-problem.ts';

/** The bytes of one column in one group of rows. */
export interface Chunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly codec: string;
  readonly rows: number;
}

export interface ParquetColumn {
  readonly name: string;
  readonly isText: boolean;
  /** Whether cells may be empty. */
  readonly isOptional: boolean;
  /** In the order of the rows. */
  chunks(): readonly Chunk[];
}

export interface Layout {
  readonly columns: readonly ParquetColumn[];
  readonly rows: number;
}

/** What the end of a Parquet file says of the whole; each claim is held to the bytes that are there. */
export function layoutOf(bytes: ArrayBuffer): Layout {
  const metadata: FileMetaData = parquetMetadata(bytes, { geoparquet: false });
  const rows = countOf(metadata.num_rows);
  const groups = metadata.row_groups.map((group) => ({ group, rows: countOf(group.num_rows) }));
  if (groups.reduce((sum, group) => sum + group.rows, 0) !== rows) throw brokenParquet();
  const columns = parquetSchema(metadata).children.map((child): ParquetColumn => {
    const { name } = child.element;
    return {
      name,
      isText: isText(child),
      isOptional: child.element.repetition_type === 'OPTIONAL',
      chunks: () => groups.map((one) => chunkOf(bytes, name, one.group, one.rows)),
    };
  });
  return { columns, rows };
}

function chunkOf(bytes: ArrayBuffer, name: string, { columns }: RowGroup, rows: number): Chunk {
  const found = columns.find(({ file_path, meta_data }) => {
    const path = meta_data?.path_in_schema ?? [];
    return file_path === undefined && path.length === 1 && path[0] === name;
  })?.meta_data;
  if (found === undefined || countOf(found.num_values) !== rows) throw brokenParquet();
  const start = countOf(found.dictionary_page_offset || found.data_page_offset);
  const length = countOf(found.total_compressed_size);
  if (start + length > bytes.byteLength) throw brokenParquet();
  return { bytes: new Uint8Array(bytes, start, length), codec: found.codec, rows };
}

/** A whole number that is not below 0. */
function countOf(claim: bigint): number {
  const count = Number(claim);
  if (!Number.isSafeInteger(count) || count < 0) throw brokenParquet();
  return count;
}

const TEXT: ReadonlySet<string | undefined> = new Set([undefined, 'UTF8', 'STRING', 'ENUM']);

const isText = ({ element, children }: SchemaTree): boolean =>
  children.length === 0 && element.repetition_type !== 'REPEATED' && isTextType(element);

const isTextType = ({ type, converted_type, logical_type }: SchemaElement): boolean =>
  type === 'BYTE_ARRAY' && TEXT.has(converted_type) && TEXT.has(logical_type?.type);
