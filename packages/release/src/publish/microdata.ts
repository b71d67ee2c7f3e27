import { type Codebook, domainsOf } from '@tessera/model';
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { csvCell, csvLine } from './csv.ts';
import { cellReaders, type ReleasedRows } from './rows.ts';

const ROWS_A_CHUNK = 4_096;
/** Rows whose cells are in memory at once while the Parquet file is written. */
const ROWS_A_GROUP = 50_000;

/** The released rows as CSV text, in chunks, with a header in codebook order. */
export function* microdataCsv(codebook: Codebook, rows: ReleasedRows): Generator<string> {
  yield csvLine(codebook.columns.map((column) => column.name));
  const readers = quotedReaders(codebook, rows);
  for (let start = 0; start < rows.count; start += ROWS_A_CHUNK) {
    let text = '';
    for (let row = start; row < Math.min(rows.count, start + ROWS_A_CHUNK); row++) {
      for (let i = 0; i < readers.length; i++) {
        if (i > 0) text += ',';
        text += readers[i]?.(row);
      }
      text += '\n';
    }
    yield text;
  }
}

function quotedReaders(codebook: Codebook, rows: ReleasedRows) {
  const domains = new Map(
    domainsOf(codebook).map((domain, i) => [domain.column.name, { domain, i }]),
  );
  const plain = cellReaders(codebook, rows);
  // Alone on its line, an empty cell needs quotes, or the line would be blank and no record.
  const cell = codebook.columns.length > 1 ? csvCell : (text: string) => csvCell(text) || '""';
  return codebook.columns.map((column, at) => {
    const found = domains.get(column.name);
    if (found === undefined) return (row: number) => cell(plain[at]?.(row) ?? '');
    const tokens = found.domain.tokens.map(cell);
    const values = rows.columns[found.i] as Uint16Array;
    return (row: number) => tokens[values[row] as number] as string;
  });
}

/**
 * The same rows as a Parquet file, a piece for each row group and one for what stands at the end:
 * every column text, as in the CSV, an empty cell null.
 */
export function* microdataParquet(codebook: Codebook, rows: ReleasedRows): Generator<Uint8Array> {
  const readers = cellReaders(codebook, rows);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(codebook) });
  for (let start = 0; start < rows.count; start += ROWS_A_GROUP) {
    const length = Math.min(ROWS_A_GROUP, rows.count - start);
    const columnData = codebook.columns.map((column, i) => ({
      name: column.name,
      data: Array.from({ length }, (_, row) => readers[i]?.(start + row) || null),
    }));
    writer.write({ columnData, rowGroupSize: length });
    yield taken(bytes);
  }
  writer.finish();
  yield taken(bytes);
}

/** The bytes written since the last time; places in the file are counted on. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

const schemaOf = (codebook: Codebook): SchemaElement[] => [
  { name: 'root', num_children: codebook.columns.length },
  ...codebook.columns.map(
    (column): SchemaElement => ({
      name: column.name,
      type: 'BYTE_ARRAY',
      converted_type: 'UTF8',
      repetition_type: 'OPTIONAL',
    }),
  ),
];
